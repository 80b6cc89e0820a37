import { LeerspoorPlan } from '../plan/plan.js';
import { define } from './define.js';

define('leerspoor-plan', LeerspoorPlan);
