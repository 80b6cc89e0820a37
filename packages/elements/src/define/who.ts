import { LeerspoorWho } from '../who/who.js';
import { define } from './define.js';

define('leerspoor-who', LeerspoorWho);
