import { LeerspoorEstimate } from '../practice/estimate.js';
import { define } from './define.js';

define('leerspoor-estimate', LeerspoorEstimate);
