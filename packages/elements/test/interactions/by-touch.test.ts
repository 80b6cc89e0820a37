import { finger } from '../../../../test/support/hands.js';
import { haveFingers, itInChromium } from '../../../../test/support/page.js';
import { answer, types } from './opened.js';

describe('every interaction by touch', () => {
  for (const type of types)
    itInChromium(type, async () => {
      await haveFingers();
      await answer(type, finger);
    });
});
