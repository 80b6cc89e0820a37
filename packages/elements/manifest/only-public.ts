import type { Plugin } from '@custom-elements-manifest/analyzer';
import type { ClassMember, CssCustomProperty, CssPart, Event, Module } from 'custom-elements-manifest/schema';
import { isElement, type ElementDeclaration } from './element-doc.js';

/** Called by the browser or by Lit, never by a page. */
const ofTheBrowser = /^(constructor|\w+Callback|formAssociated|styles|dress)$/;

/** Leaves the elements that a page can define, with what it can use of them; and says where they are published. */
export const onlyPublic = (
  tags: readonly string[],
  tokens: readonly CssCustomProperty[],
  facts: readonly Event[],
): Plugin => ({
  name: 'leerspoor-only-public',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules.flatMap((module) => {
      const declarations = (module.declarations ?? [])
        .filter(isElement)
        .filter(({ tagName }) => tags.includes(tagName));
      for (const element of declarations) complete(element, tokens, facts);
      return declarations.length > 0 ? [published(module, declarations)] : [];
    });
  },
});

function complete(element: ElementDeclaration, tokens: readonly CssCustomProperty[], facts: readonly Event[]): void {
  element.members = element.members?.filter(isPublic) ?? [];
  element.events = (element.events ?? []).flatMap((event) =>
    event.name === 'leerspoor-*' ? facts : /^leerspoor-/.test(event.name) ? [event] : [],
  );
  element.cssParts = element.cssParts?.flatMap(withKinds) ?? [];
  element.cssProperties = [...(element.cssProperties ?? []), ...tokens];
}

/** `button - every button; also \`primary\``: a part of its own for each kind. */
const withKinds = (part: CssPart): CssPart[] => {
  const [, kinds = ''] = (part.description ?? '').split('; also ');
  const named = [...kinds.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!);
  return [part, ...named.map((name) => ({ name, description: `a kind of \`${part.name}\`` }))];
};

const isPublic = (member: ClassMember): boolean =>
  (member.privacy ?? 'public') === 'public' && !member.static && !ofTheBrowser.test(member.name);

function published(module: Module, declarations: ElementDeclaration[]): Module {
  const path = module.path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
  const exports = declarations.flatMap(({ name, tagName }) => {
    const declaration = { name, module: path };
    const define = `dist/define/${tagName.replace('leerspoor-', '')}.js`;
    return [
      { kind: 'js' as const, name, declaration },
      { kind: 'custom-element-definition' as const, name: tagName, declaration: { ...declaration, module: define } },
    ];
  });
  return { ...module, path, declarations, exports };
}
