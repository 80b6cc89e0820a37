import type { Event } from 'custom-elements-manifest/schema';

/**
 * The events of a lesson, from the list in practice/fact-event.ts: each line is `'type.of.fact', // when it is told`.
 */
export function factEvents(source: string): Event[] {
  return [...source.matchAll(/^\s+'([a-z]+\.[a-z]+)', \/\/ (.+)$/gm)].map(([, type, description]) => ({
    name: `leerspoor-${type!.replaceAll('.', '-')}`,
    description: description!,
    type: { text: `FactEvent<FactOf<'${type!}'>>` },
  }));
}
