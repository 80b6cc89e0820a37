import { LeerspoorQuestion } from '../support/question.js';
import { LeerspoorPlayer } from '../video/player/player.js';
import { define } from './define.js';

define('leerspoor-question', LeerspoorQuestion);
define('leerspoor-player', LeerspoorPlayer);
