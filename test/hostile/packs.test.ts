import { holds } from './hold.js';

describe('hostile: packs and goal files', function () {
  this.timeout(110_000);
  holds('packs');
});
