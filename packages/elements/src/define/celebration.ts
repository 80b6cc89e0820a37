import { LeerspoorCelebration } from '../practice/celebration.js';
import { define } from './define.js';

define('leerspoor-celebration', LeerspoorCelebration);
