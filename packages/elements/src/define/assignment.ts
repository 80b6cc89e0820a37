import { LeerspoorAssignment } from '../assignment/assignment.js';
import { define } from './define.js';

define('leerspoor-assignment', LeerspoorAssignment);
