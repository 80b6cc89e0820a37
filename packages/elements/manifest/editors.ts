import type { ElementDoc } from './element-doc.js';

const described = ({ name, description = '' }: { name: string; description?: string }): object => ({
  name,
  description,
});

/** Custom data of VS Code: completion of elements and attributes in HTML. */
export const vsCodeData = (elements: readonly ElementDoc[]): object => ({
  version: 1.1,
  tags: elements.map(({ tagName, description = '', attributes = [] }) => ({
    name: tagName,
    description,
    attributes: attributes.map(({ name, description: about = '', type }) => ({
      name,
      description: about,
      values: valuesOf(type?.text).map((value) => ({ name: value })),
    })),
  })),
});

/** web-types of JetBrains: the same, with properties, events, slots and parts; also in Vue templates. */
export const webTypes = (elements: readonly ElementDoc[], version: string): object => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: '@leerspoor/elements',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description ?? '',
        attributes: element.attributes?.map((attribute) => ({
          ...described(attribute),
          value: { type: attribute.type?.text ?? 'string' },
        })),
        slots: element.slots?.map(described),
        js: {
          properties: element.members?.filter(({ kind }) => kind === 'field').map(described),
          events: element.events?.map(described),
        },
        css: { parts: element.cssParts?.map(described), properties: element.cssProperties?.map(described) },
      })),
    },
  },
});

/** The words that an attribute takes, where its type is a choice of words. */
const valuesOf = (type = ''): string[] => [...type.matchAll(/["'](\w+)["']/g)].map(([, word]) => word!);
