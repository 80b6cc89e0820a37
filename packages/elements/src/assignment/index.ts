export { LeerspoorAssignment } from './assignment.js';
export { AssignmentEvent } from './event.js';
export { outputsOf, type Outputs } from './outputs.js';
