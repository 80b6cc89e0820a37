export { goalReport, type GoalReport, type MovingPart } from './goal-report.js';
