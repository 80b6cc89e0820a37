import { LeerspoorReading } from '../reading/reading.js';
import { define } from './define.js';

define('leerspoor-reading', LeerspoorReading);
