import { LeerspoorWorked } from '../worked/worked.js';
import { define } from './define.js';

define('leerspoor-worked', LeerspoorWorked);
