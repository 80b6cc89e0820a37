import { LeerspoorPad } from '../pad/pad.js';
import { define } from './define.js';

define('leerspoor-pad', LeerspoorPad);
