import { holds } from './hold.js';

describe('hostile: shapes of packs and goal files', function () {
  this.timeout(110_000);
  holds('shapes');
});
