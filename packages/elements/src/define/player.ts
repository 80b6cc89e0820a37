import { LeerspoorPlayer } from '../video/player/player.js';
import { define } from './define.js';
import './question.js';

define('leerspoor-player', LeerspoorPlayer);
