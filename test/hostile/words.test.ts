import { holds } from './hold.js';

describe('hostile: assignments, overrules, parameters, answers, attributes and messages', function () {
  this.timeout(110_000);
  holds('words');
});
