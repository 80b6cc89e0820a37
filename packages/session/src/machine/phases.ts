import * as facts from './facts-of.js';
import { all, draftOf, itself, noDraft, output } from './params.js';
import { words } from './words.js';

/** Opens a support, over a task or from an offer; in the place of the one that is open. */
const opens = {
  guard: { type: 'mayOpen', params: itself },
  target: 'supported',
  actions: [
    { type: 'record', params: facts.opened },
    { type: 'openSupport', params: itself },
  ],
} as const;

const closes = [{ type: 'record', params: facts.closed }, 'closeSupport'] as const;

/** An item waits for an answer; the first time, or with the feedback on a first try in sight. */
const asks = words.createStateConfig({
  on: {
    answer: [
      {
        guard: { type: 'isUnreadable', params: itself },
        target: 'placing',
        actions: { type: 'askAgain', params: itself },
      },
      {
        target: 'recording',
        actions: [
          { type: 'countAnswer', params: itself },
          { type: 'record', params: facts.answered },
          { type: 'saveDraft', params: noDraft },
        ],
      },
    ],
    draft: {
      actions: [
        { type: 'keepDraft', params: itself },
        { type: 'saveDraft', params: draftOf },
      ],
    },
    'support.open': opens,
  },
});

/** Feedback comes when the answer is on disk; when the disk is slow or fails, it comes all the same. */
const records = words.createStateConfig({
  invoke: {
    src: 'settle',
    input: all,
    onDone: { target: 'placing', actions: { type: 'takeStanding', params: output } },
    onError: 'placing',
  },
  after: { patience: { target: 'placing', actions: 'goOnUnsaved' } },
});

const explains = words.createStateConfig({ on: { next: '#deciding', 'support.open': opens } });

/** Ways to be taught or helped: the pupil picks one, or goes on without. */
const offers = words.createStateConfig({
  on: {
    'support.open': opens,
    choose: {
      guard: { type: 'goesOn', params: itself },
      target: '#deciding',
      actions: { type: 'record', params: facts.chose },
    },
  },
});

/** A video, plan or other support is open. */
const supports = words.createStateConfig({
  on: {
    'support.open': { ...opens, reenter: true },
    'support.close': [
      { guard: 'offersHelp', target: '#deciding', actions: closes },
      { target: 'placing', actions: closes },
    ],
    'support.fail': { target: 'placing', actions: [{ type: 'record', params: facts.broke }, 'breakSupport'] },
    step: {
      actions: [
        { type: 'record', params: facts.stepped },
        { type: 'keepPlace', params: itself },
      ],
    },
    video: {
      actions: [
        { type: 'record', params: facts.watched },
        { type: 'keepPlace', params: itself },
      ],
    },
  },
});

/** Any phase with items: two tries, then the worked solution; help beside it, except in a check. */
export const practises = words.createStateConfig({
  initial: 'placing',
  states: {
    placing: {
      always: [
        { guard: 'supportIsOpen', target: 'supported' },
        { guard: 'offersHelp', target: 'offering' },
        { guard: 'goesOnSilently', target: '#deciding' },
        { guard: { type: 'isAt', params: 'right' }, target: 'right' },
        { guard: { type: 'isAt', params: 'again' }, target: 'again' },
        { guard: { type: 'isAt', params: 'solution' }, target: 'solution' },
        { target: 'asking' },
      ],
    },
    asking: asks,
    recording: records,
    again: asks,
    right: explains,
    solution: explains,
    offering: offers,
    supported: supports,
  },
});

/** Any phase without items: the pupil chooses how to be taught. */
export const teaches = words.createStateConfig({
  initial: 'placing',
  states: {
    placing: { always: [{ guard: 'supportIsOpen', target: 'supported' }, { target: 'offering' }] },
    offering: offers,
    supported: supports,
  },
});
