export type { LmsTrouble } from '../common/notice.js';
export { openCmi5, type Cmi5Launch, type Cmi5Options } from './open.js';
export { Cmi5Session } from './session.js';
