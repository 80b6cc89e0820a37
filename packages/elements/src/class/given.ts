import { plainText, type Interaction, type Item, type Response } from '@leerspoor/content';

/** An answer as a teacher reads it, in the words of its task where the task is at hand. */
export const given = (response: Response, item?: Pick<Item, 'interaction'>): string => {
  const name = item ? namesIn(item.interaction) : (id: string) => id;
  switch (response.type) {
    case 'choice':
    case 'select':
    case 'spot':
      return response.chosen.map(name).join(', ') || '–';
    case 'number':
    case 'fraction':
    case 'text':
    case 'expression':
    case 'open':
      return response.text || '–';
    case 'gaps':
      return Object.values(response.filled).map(name).join(' · ');
    case 'order':
      return response.order.map(name).join(' → ');
    case 'match':
    case 'sort':
      return Object.entries(response.pairs)
        .map(([one, other]) => `${name(one)}: ${name(other)}`)
        .join(' · ');
    case 'number-line':
      return String(response.at);
    case 'shade':
      return `${response.shaded.length}/${response.parts}`;
    case 'place':
      return Object.entries(response.counts)
        .map(([bin, count]) => `${name(bin)}: ${count}`)
        .join(' · ');
    case 'split':
      return response.values.join(' · ');
    case 'stepped':
      return response.steps.map((step) => given(step)).join(' · ');
  }
};

/** Names of everything in a task that has an id and a text: options, cards, bins, words. */
const namesIn = (interaction: Interaction): ((id: string) => string) => {
  const names = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return;
    const { id, text, label } = value as Record<string, unknown>;
    const said = text ?? label;
    if (typeof id === 'string' && (typeof said === 'string' || Array.isArray(said)))
      names.set(id, plainText(said as Parameters<typeof plainText>[0]));
    Object.values(value).forEach(walk);
  };
  walk(interaction);
  return (id) => names.get(id) ?? id;
};
