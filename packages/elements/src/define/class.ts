import { LeerspoorClass } from '../class/class.js';
import { define } from './define.js';

define('leerspoor-class', LeerspoorClass);
