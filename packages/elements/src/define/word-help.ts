import { LeerspoorWordHelp } from '../word/word-help.js';
import { define } from './define.js';

define('leerspoor-word-help', LeerspoorWordHelp);
