import { holds } from './hold.js';

describe('hostile: logs, databases, checkpoints, drafts and export files', function () {
  this.timeout(110_000);
  holds('states');
});
