import { mouse } from '../../../../test/support/hands.js';
import { emulate, itInChromium } from '../../../../test/support/page.js';
import { answer, types } from './opened.js';

describe('every interaction in forced colours', () => {
  for (const type of types)
    itInChromium(type, async () => {
      await emulate({ 'forced-colors': 'active' });
      await answer(type, mouse);
    });
});
