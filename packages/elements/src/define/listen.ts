import { LeerspoorListen } from '../listen/listen.js';
import { define } from './define.js';

define('leerspoor-listen', LeerspoorListen);
