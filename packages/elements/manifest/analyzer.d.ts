// What the analyzer leaves out of its own types.
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type { Context, Plugin } from '@custom-elements-manifest/analyzer';
  import type { Package } from 'custom-elements-manifest/schema';

  interface SourceFile {
    readonly fileName: string;
  }
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  };
  export function create(input: {
    modules: readonly SourceFile[];
    plugins: readonly Plugin[];
    context: Context;
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer';
  export function litPlugin(): Plugin[];
}
