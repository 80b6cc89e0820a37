import { LeerspoorNowRow } from '../practice/now-row.js';
import { define } from './define.js';

define('leerspoor-now-row', LeerspoorNowRow);
