// Types of the elements for those who write them in a template: one small file a framework, on the same props.

const head = (name: string): string =>
  `// Types of our elements in ${name}: import this module once, for its types alone.\n`;

/** What a framework lets every element have, and ours on top of it. */
const given = (all: string): string =>
  `type Given<T extends keyof LeerspoorProps> = Omit<${all}, keyof LeerspoorProps[T]> & LeerspoorProps[T];
type Elements = { [T in keyof LeerspoorProps]: Given<T> };
`;

export const reactTypes = `${head('React 19')}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { LeerspoorProps } from './props.js';

${given('DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[T]>, HTMLElementTagNameMap[T]>')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

export const preactTypes = `${head('Preact')}import type { JSX } from 'preact';
import type { LeerspoorProps } from './props.js';

${given('JSX.HTMLAttributes<HTMLElementTagNameMap[T]>')}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`;

export const svelteTypes = `${head('Svelte 5')}import type { HTMLAttributes } from 'svelte/elements';
import type { LeerspoorProps } from './props.js';

${given('HTMLAttributes<HTMLElementTagNameMap[T]>')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`;

export const vueTypes = `${head('Vue 3')}import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';
import type { LeerspoorProps } from './props.js';

/** \`@leerspoor-item-answered\` in a template is \`onLeerspoorItemAnswered\` here. */
type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${A}\${Capitalize<Camel<B>>}\` : S;
type Listening<P> = { [K in keyof P as K extends \`on\${infer E}\` ? \`on\${Capitalize<Camel<E>>}\` : K]: P[K] };
${given('HTMLAttributes & VNodeProps & AllowedComponentProps')}
type Components = { [T in keyof Elements]: new () => { $props: Listening<Elements[T]>; $el: HTMLElementTagNameMap[T] } };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`;
