import { LeerspoorCriteria } from '../practice/criteria.js';
import { define } from './define.js';

define('leerspoor-criteria', LeerspoorCriteria);
