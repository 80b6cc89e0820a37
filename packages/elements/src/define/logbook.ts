import { LeerspoorLogbook } from '../logbook/logbook.js';
import { define } from './define.js';

define('leerspoor-logbook', LeerspoorLogbook);
