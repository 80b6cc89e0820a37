import { LeerspoorBeside } from '../practice/beside.js';
import { define } from './define.js';

define('leerspoor-beside', LeerspoorBeside);
