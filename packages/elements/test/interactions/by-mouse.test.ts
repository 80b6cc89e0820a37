import { mouse, tabTo } from '../../../../test/support/hands.js';
import { click, press } from '../../../../test/support/keys.js';
import { until } from '../../../../test/support/lesson.js';
import { answer, expectRight, open, primary, types } from './opened.js';
import { one } from './ways.js';

describe('every interaction by mouse, axe clean', () => {
  for (const type of types) it(type, () => answer(type, mouse));

  it('shade: pieces are tapped', async () => {
    const opened = await open('shade');
    await click(one(opened.root, '[data-piece="0"]'));
    await click(one(opened.root, '[data-piece="1"]'));
    await click(primary(opened.element));
    await expectRight(opened);
  });

  it('number-line: the tick is clicked', async () => {
    const opened = await open('number-line');
    await click(one(opened.root, 'input')); // the middle: 2/4
    await until(() => one(opened.root, 'input').ariaValueText === 'streepje 2 na het begin');
    await tabTo(one(opened.root, 'input'));
    await press('ArrowRight');
    await press('Enter');
    await expectRight(opened);
  });
});
