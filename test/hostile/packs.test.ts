import { holds } from './hold.js';

describe('hostile: texts and files of packs', function () {
  this.timeout(110_000);
  holds('packs');
});
