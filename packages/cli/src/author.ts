// What an author's page needs, in any browser: no disk, no terminal.
export { check, type Checked } from './check/check.js';
export { filesOf } from './build/files.js';
export type { Compiled } from './compile/pack.js';
export { starter } from './new/starter.js';
export { statesOf, type State } from './preview/states.js';
export { droppedFolder, noPackIn, packsIn, type Dropped } from './source/dropped.js';
export { limits, type Folder } from './source/folder.js';
export { inDutch } from './source/rules.js';
export { Problems, type Place, type Problem } from './source/problem.js';
