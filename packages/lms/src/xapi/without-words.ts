import type { Fact } from '@leerspoor/engine';

/** A fact without the pupil's own words: those leave the device only where the host opted in. */
export function withoutWords(fact: Fact): Fact {
  switch (fact.type) {
    case 'help.requested': {
      const { words: _words, ...rest } = fact;
      return rest;
    }
    case 'pupil.estimated': {
      const { needs: _needs, ...rest } = fact;
      return rest;
    }
    case 'exit.answered':
      return { ...fact, answer: '' };
    case 'item.answered':
      return fact.response.type === 'open' ? { ...fact, response: { ...fact.response, text: '' } } : fact;
    default:
      return fact;
  }
}
