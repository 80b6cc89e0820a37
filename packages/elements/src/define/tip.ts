import { LeerspoorTip } from '../tip/tip.js';
import { define } from './define.js';

define('leerspoor-tip', LeerspoorTip);
