import { expect } from '@open-wc/testing';
import { openPack, parseGoal, parsePack, parseResponse } from '@leerspoor/content';
import fc from 'fast-check';
import { damaged, hostile } from '../support/damage.js';
import { pack, whole } from '../support/pack.js';

const isParsed = (result: object): boolean => 'pack' in result !== 'issues' in result;

describe('hostile packs', () => {
  // The run of 10,000 is packages/content/test/damage.node.ts.
  it('give a pack or issues, never an exception, however they are damaged', () => {
    fc.assert(fc.property(damaged, (input) => isParsed(parsePack(input))));
  });

  it('give issues with a path and a sentence', () => {
    fc.assert(
      fc.property(damaged, (input) => {
        const result = parsePack(input);
        for (const { path, message } of 'issues' in result ? result.issues : []) {
          expect(path).to.be.a('string');
          expect(message).to.match(/^[A-Z].*[.?]$/su);
          expect(message.length).to.be.lessThan(2_000);
        }
      }),
    );
  });

  it('are refused as goal files and responses too, without an exception', () => {
    fc.assert(
      fc.property(hostile, (input) => {
        expect(isParsed(parseGoal(input, pack, 'BR1'))).to.equal(true);
        expect(isParsed(parseGoal({ format: 'leerspoor-goal/1', goal: 'BR1', items: [input] }, pack, 'BR1'))).to.equal(
          true,
        );
        expect(isParsed(parsePack(input))).to.equal(true);
        parseResponse(input);
      }),
    );
  });

  it('that hold themselves, or lie a thousand deep, are refused', () => {
    const circle: unknown[] = [];
    circle.push({ strong: circle });
    const deep = Array.from({ length: 1_000 }).reduce<unknown>((inner) => [{ em: inner }], 'x');
    for (const prompt of [circle, deep]) {
      const result = parsePack({ ...whole(), words: [{ id: 'strip', word: 'strook', meaning: prompt }] });
      expect('issues' in result && result.issues.some(({ message }) => /too deeply/.test(message))).to.equal(true);
    }
  });

  it('that fan out without end are given up on', () => {
    // Forty levels of two hundred times the same: walked naively, more steps than atoms.
    const bomb = Array.from({ length: 39 }).reduce<unknown>(
      (inner) => Array.from({ length: 200 }, () => ({ em: inner })),
      'x',
    );
    const result = parsePack({ ...whole(), words: [{ id: 'strip', word: 'strook', meaning: bomb }] });
    expect('issues' in result && result.issues.some(({ message }) => /too large|too deeply/.test(message))).to.equal(
      true,
    );
  });

  it('that are far too large are answered all the same', () => {
    const goals = Array.from({ length: 20_000 }, (_, i) => ({
      ...pack.goals[0],
      id: `c${i}`,
      prerequisites: [`c${i + 1}`],
    }));
    const fields = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`f${i}`, 1]));
    const strays = Array.from({ length: 5_000 }, (_, i) => ({ ...pack.goals[0], id: 'BR1', prerequisites: [`x${i}`] }));
    for (const damage of [{ goals }, fields, { content: fields }, { goals: strays.slice(0, 400) }]) {
      const result = parsePack({ ...whole(), ...damage });
      expect('issues' in result && result.issues.length).to.be.within(1, 1_001);
    }
  });

  it('whose fields throw when they are read are refused', () => {
    const trap = Object.defineProperty(whole(), 'title', {
      enumerable: true,
      get: () => {
        throw new Error('trap');
      },
    });
    expect(parsePack(trap)).to.deep.equal({ issues: [{ path: '', message: 'This could not be read: trap.' }] });
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    expect(isParsed(parsePack(proxy))).to.equal(true);
  });

  it('cannot reach the prototype of all objects', () => {
    const keys = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty'];
    for (const key of keys) {
      for (const place of [
        '{"KEY":{"polluted":1}}',
        '{"content":{"KEY":[]}}',
        '{"files":{"KEY":"x.json"}}',
        '{"goals":[{"external":{"KEY":"x"}}]}',
      ]) {
        const input = { ...whole(), ...(JSON.parse(place.replace('KEY', key)) as object) };
        parsePack(input);
        parsePack(JSON.parse(place.replace('KEY', key)));
        expect('polluted' in {}).to.equal(false);
      }
    }
    const polluted = parsePack({ ...whole(), content: JSON.parse('{"__proto__":[]}') as object });
    expect('issues' in polluted).to.equal(true);
  });

  const paths: readonly (readonly [path: string, fine: boolean])[] = [
    ['media/strip.png', true],
    ['strip.png', true],
    ['/media/strip.png', true],
    ['./media/strip.png', true],
    ['media/stróok.svg#apple', true],
    ['media/strip.png?v=2', true],
    ['media/mijn%20foto.png', true],
    ['', false],
    ['http://evil.test/x.png', false],
    ['https://evil.test/x.png', false],
    ['//evil.test/x.png', false],
    ['/\\evil.test/x.png', false],
    ['\\\\evil.test\\x.png', false],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['java\nscript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['data:image/svg+xml,<svg onload=alert(1)>', false],
    ['data:text/html;base64,PHNjcmlwdD4=', false],
    ['data:image/png;base64,iVBORw0KGgo=', true],
    ['data:text/vtt;base64,V0VCVlRU', true],
    ['blob:x', false],
    ['file:///etc/passwd', false],
    ['vbscript:x', false],
    ['../x.png', false],
    ['media/../../x.png', false],
    ['media/%2e%2e/x.png', false],
    ['media%2f..%2fx.png', false],
    ['%5c%5cevil.test', false],
    ['x.png\u0000.exe', false],
    ['x%00.png', false],
    ['x y.png', false],
    ['"onerror="x', false],
    ['<x>', false],
    ['x'.repeat(400), false],
  ];
  for (const [path, fine] of paths) {
    it(`${fine ? 'take' : 'refuse'} the file ${JSON.stringify(path.slice(0, 40))}`, () => {
      const result = parsePack({ ...whole(), words: [{ id: 'strip', word: 'strook', meaning: 'x', image: path }] });
      expect('pack' in result).to.equal(fine);
    });
  }

  it('do not get further in a page than elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (input) => {
        const [opened, parsed] = [await openPack(input), parsePack(input)];
        // A page lets pass what only an author can mend, never what parsePack finds unsafe to read.
        if ('issues' in opened) expect('issues' in parsed).to.equal(true);
      }),
      { numRuns: 30 },
    );
  });
});
