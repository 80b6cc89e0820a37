import type { ClassDeclaration, CustomElement, Declaration, Package } from 'custom-elements-manifest/schema';

/** The class of an element, as the manifest has it. */
export type ElementDeclaration = ClassDeclaration & CustomElement & { tagName: string };

export const isElement = (declaration: Declaration): declaration is ElementDeclaration =>
  declaration.kind === 'class' && 'tagName' in declaration && typeof declaration.tagName === 'string';

/** An element, and the published module of its class. */
export interface ElementDoc extends ElementDeclaration {
  readonly module: string;
}

/** The elements of a manifest, by name. */
export const elementsIn = ({ modules }: Package): ElementDoc[] =>
  modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.filter(isElement).map((element) => ({ ...element, module: path })),
    )
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
