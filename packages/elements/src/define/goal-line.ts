import { LeerspoorGoalLine } from '../practice/goal-line.js';
import { define } from './define.js';

define('leerspoor-goal-line', LeerspoorGoalLine);
