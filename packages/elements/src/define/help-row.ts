import { LeerspoorHelpRow } from '../practice/help-row.js';
import { define } from './define.js';

define('leerspoor-help-row', LeerspoorHelpRow);
