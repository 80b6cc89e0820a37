import type { ElementDoc } from './element-doc.js';

/** An interface of what a template may give each element: properties, attributes by their own names, and listeners. */
export const propsTypes = (elements: readonly ElementDoc[], events: readonly string[]): string =>
  [
    '// Made from custom-elements.json: what a template may give each element.',
    ...elements.map(({ name, module }) => `import type { ${name} } from '${module.replace('dist', '.')}';`),
    ...elements.map(({ tagName }) => `import './define/${tagName.replace('leerspoor-', '')}.js';`),
    ...events.map((module) => `import './${module}.js';`),
    '',
    ...elements.map(propsOf),
    '/** By the name of the element. */',
    'export interface LeerspoorProps {',
    ...elements.map(({ tagName, name }) => `  '${tagName}': ${name}Props;`),
    '}',
    '',
  ].join('\n');

const propsOf = (element: ElementDoc): string =>
  [
    `/** ${oneLine(element.description)} */`,
    `export interface ${element.name}Props {`,
    ...given(element).map(({ name, type, about }) => `  /** ${about} */\n  '${name}'?: ${type};`),
    '}',
    '',
  ].join('\n');

interface Given {
  readonly name: string;
  readonly type: string;
  readonly about: string;
}

/** All names a template may use, each once. */
function given(element: ElementDoc): Given[] {
  const fields = (element.members ?? []).filter((member) => member.kind === 'field' && !('readonly' in member));
  const types = new Map(fields.map(({ name }) => [name, `${element.name}['${name}'] | undefined`]));
  const all: Given[] = [
    ...fields.map(({ name, description }) => ({ name, type: types.get(name)!, about: oneLine(description) })),
    ...(element.attributes ?? []).map(({ name, fieldName, type, description }) => ({
      name,
      type: types.get(fieldName ?? '') ?? `${type?.text ?? 'string'} | undefined`,
      about: oneLine(description),
    })),
    ...(element.events ?? []).map(({ name, description }) => ({
      name: `on${name}`,
      type: `((event: HTMLElementEventMap['${name}']) => void) | undefined`,
      about: oneLine(description),
    })),
  ];
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ');
