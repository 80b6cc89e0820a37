import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PlainTemplate, TextTemplate } from '../../src/text/index.js';

const scope = { n: 3, d: 4, half: 0.5, naam: '*Noor* <b>{n}</b>' };

describe('a text', () => {
  for (const [source, expected] of [
    ['Gewoon.', 'Gewoon.'],
    ['Er zijn {n} stukken.', 'Er zijn 3 stukken.'],
    ['{half} liter', '0,5 liter'],
    ['{n/d} deel', [{ fraction: ['3', '4'] }, ' deel']],
    ['{1 3/4}', [{ fraction: ['3', '4'], whole: '1' }]],
    ['{mixed(7, 4)} en {simplify(6, 3)}', [{ fraction: ['3', '4'], whole: '1' }, ' en 2']],
    ['**{n}** *is* _zo_', [{ strong: '3' }, ' ', { em: 'is' }, ' ', { em: 'zo' }]],
    ['[noemers](word:noemer)', [{ word: 'noemer', text: 'noemers' }]],
    ['![een {n}](media/{n}.png)', [{ image: 'media/3.png', alt: 'een 3' }]],
    [
      '$3/4$',
      [
        {
          math: {
            tag: 'mfrac',
            children: [
              { tag: 'mn', text: '3' },
              { tag: 'mn', text: '4' },
            ],
          },
        },
      ],
    ],
    ['1. eerst # of - dan <b>niet</b> `zo`', '1. eerst # of - dan <b>niet</b> `zo`'],
    ['\\{n\\} en \\*', '{n} en *'],
    ['een\nregel', 'een regel'],
    ['{naam}', '*Noor* <b>{n}</b>'],
  ] as const) {
    it(`${JSON.stringify(source)} is compiled to nodes`, () =>
      assert.deepEqual(TextTemplate.parse(source).write(scope), expected));
  }

  for (const source of ['a\n\nb', '{n', 'n}', '{}', '[x](https://x.be)', '[x](javascript:alert)', '$(1$']) {
    it(`${JSON.stringify(source)} is refused with a sentence`, () =>
      assert.throws(() => TextTemplate.parse(source), { name: 'Error' }));
  }

  it('as an answer is what a pupil types', () => {
    assert.equal(PlainTemplate.parse('{n/(d-n)}').write(scope), '3/1');
    assert.equal(PlainTemplate.parse('{n + 1}').value(scope), 4);
  });

  it('holds allow-listed nodes only, whatever is written', () => {
    const keys = new Set([
      'strong',
      'em',
      'fraction',
      'whole',
      'math',
      'tag',
      'text',
      'children',
      'image',
      'alt',
      'word',
    ]);
    const check = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(check);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, part] of Object.entries(value)) {
          assert.ok(keys.has(key), key);
          check(part);
        }
      }
    };
    const piece = fc.constantFrom(
      '*',
      '**',
      '_',
      '[',
      ']',
      '(',
      ')',
      '![',
      '<a>',
      '$',
      '{n}',
      '{n/d}',
      'word:x',
      '\n',
      'a',
      ' ',
      '`',
      '#',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          check(TextTemplate.parse(pieces.join('')).write(scope));
        } catch (error) {
          assert.equal((error as Error).constructor.name, 'ExpressionError', String(error));
        }
      }),
    );
  });
});
