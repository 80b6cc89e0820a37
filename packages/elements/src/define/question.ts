import { LeerspoorQuestion } from '../support/question.js';
import { define } from './define.js';

define('leerspoor-question', LeerspoorQuestion);
