import { LeerspoorPractice } from '../practice/practice.js';
import { define } from './define.js';

define('leerspoor-practice', LeerspoorPractice);
