import { LeerspoorStep } from '../plan/step.js';
import { define } from './define.js';

define('leerspoor-step', LeerspoorStep);
