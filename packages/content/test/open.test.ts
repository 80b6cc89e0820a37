import { expect } from '@open-wc/testing';
import { openGoal, openItem, openPack } from '@leerspoor/content/open';
import { loadKnownScoring, loadScoring, score } from '@leerspoor/content/score';
import type { Interaction, InteractionType, Item, Pack } from '@leerspoor/content';
import { item, typed, whole } from './support/pack.js';

// Nothing here imports the whole of content, so that kinds of interaction have still to be loaded.

const card = (id: string) => ({ id, text: id });
const line = { figure: 'line', from: 0, to: 1, parts: 4 } as const;

const later: { readonly [T in InteractionType]?: Interaction } = {
  order: { type: 'order', cards: ['a', 'b', 'c'].map(card) },
  match: { type: 'match', left: ['a', 'b'].map(card), right: ['x', 'y'].map(card), pairs: { a: 'x', b: 'y' } },
  'number-line': { type: 'number-line', line, correct: '3/4' },
};

const withItem = (interaction: Interaction, more: Partial<Item> = {}): Record<string, unknown> => ({
  ...whole(),
  content: { BR1: [item, { ...typed, interaction, wrong: [], ...more }] },
});

async function opened(input: unknown): Promise<Pack> {
  const result = await openPack(input);
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

describe('a pack opened in a page', () => {
  it('has the kinds that are there from the start', async () => {
    const { content } = await opened(whole());
    expect(score(content['BR1']![1]!, { type: 'fraction', text: '4/10' }).score).to.equal(1);
  });

  it('loads the schemas of the interactions that it uses, and the scoring when that is asked', async () => {
    const { content } = await opened(withItem(later.order!));
    await loadKnownScoring();
    const { score: worth } = score(content['BR1']![1]!, { type: 'order', order: ['a', 'b', 'c'] });
    expect(worth).to.equal(1);
  });

  it('loads the kinds that a goal file uses', async () => {
    const { content: _, ...rest } = await opened({ ...whole(), content: { BR1: [item] } });
    const head = await opened({ ...rest, files: { BR1: 'BR1.json' } });
    const file = { format: 'leerspoor-goal/1', goal: 'BR1', items: [item] };
    expect(await openGoal(file, head, 'BR1')).to.have.property('pack');
    const other = { ...typed, interaction: later['number-line'], guess: 0.2, wrong: [], slots: undefined };
    const stranger = await openGoal({ ...file, items: [item, other] }, head, 'BR1');
    await loadKnownScoring();
    expect(
      'pack' in stranger && score(stranger.pack.content['BR1']![1]!, { type: 'number-line', at: 0.75 }).score,
    ).to.equal(1);
  });

  it('has one item of a goal file before the others are looked at, and it is the same', async () => {
    const { content: _, ...rest } = await opened({ ...whole(), content: { BR1: [item, typed] } });
    const head = await opened({ ...rest, files: { BR1: 'BR1.json' } });
    const file = { format: 'leerspoor-goal/1', goal: 'BR1', items: [item, typed] };
    const found = await openGoal(file, head, 'BR1');
    expect(await openItem(file, head, 'BR1', typed.id)).to.equal('pack' in found && found.pack.content['BR1']![1]);
    const damaged = { ...file, items: [{ id: item.id }, typed, null] };
    expect(await openItem(damaged, head, 'BR1', typed.id)).to.equal(typed);
    for (const input of [undefined, null, 3, [], {}, { ...file, items: 3 }, { ...file, goal: 'BR2' }, damaged])
      expect(await openItem(input, head, 'BR1', item.id)).to.equal(undefined);
  });

  it('tells in sentences what is wrong, with what only an author can mend', async () => {
    const result = await openPack({ ...withItem(later.order!, { guess: 0.9 }), title: '' });
    const messages = 'issues' in result ? result.issues.map(({ message }) => message) : [];
    expect(messages).to.include('This must be text of 1 to 200 characters, not "".');
    expect(messages.some((message) => message.includes('chance of guessing'))).to.equal(true);
  });

  it('refuses a kind of interaction that does not exist', async () => {
    const result = await openPack(withItem({ type: 'dance' } as never));
    expect('issues' in result && result.issues[0]?.path).to.equal('content.BR1[1].interaction.type');
  });

  it('has patterns of wrong answers made into answers', async () => {
    const wrong = [{ pattern: 'swapped', misconception: 'swapped', feedback: 'x' }];
    const { content } = await opened(withItem(typed.interaction, { wrong }));
    expect(content['BR1']![1]!.wrong).to.deep.equal([{ answer: '5/2', misconception: 'swapped', feedback: 'x' }]);
  });

  it('is refused whole when a file is missing an item of the head', async () => {
    const whole = await opened(withItem(later.order!));
    const { content: _, ...head } = whole;
    const pack = await opened({ ...head, files: { BR1: 'BR1.json' } });
    const result = await openGoal({ format: 'leerspoor-goal/1', goal: 'BR1', items: [item] }, pack, 'BR1');
    expect('issues' in result && result.issues[0]?.message).to.match(/"BR1-b2" of the head is not here/);
  });
});

describe('a question from elsewhere', () => {
  it('can be scored once its scoring is loaded, that of its steps too', async () => {
    const key = { interaction: later['number-line']!, wrong: [], right: 'right' };
    const interaction: Interaction = {
      type: 'stepped',
      steps: [
        { prompt: 'x', ...key },
        { prompt: 'y', ...key },
      ],
    };
    await loadScoring(interaction);
    const steps = [{ type: 'number-line', at: 0.75 } as const, { type: 'number-line', at: 0.5 } as const];
    const { parts } = score({ ...key, interaction }, { type: 'stepped', steps });
    expect(parts?.map((part) => part.score)).to.deep.equal([1, 0]);
  });
});
