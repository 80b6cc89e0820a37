import { LeerspoorCard } from '../plan/card.js';
import { define } from './define.js';

define('leerspoor-card', LeerspoorCard);
