import assert from 'node:assert/strict';
import { good, type Files } from '../support/pack.js';

/** A kind of broken pack: what is done to a good one, and where and how it must be told. */
export interface Broken {
  readonly what: string;
  readonly files: Files;
  readonly at: string;
  readonly rule: string;
  readonly says: RegExp;
}

type Name = keyof typeof good;

/** The good pack with one text changed; the text must be there. */
export function change(name: Name, from: string, to: string): Files {
  assert.ok(good[name].includes(from), `${name} holds ${from}`);
  return { ...good, [name]: good[name].replace(from, to) };
}

export function without(name: Name): Files {
  return Object.fromEntries(Object.entries(good).filter(([one]) => one !== name));
}

export const item = 'items:\n  - family: kaal\n';
export const hint = '    text: Leg het met blokjes.\n';
export const bad = (what: string, files: Files, at: string, rule: string, says: RegExp): Broken => ({
  what,
  files,
  at,
  rule,
  says,
});
