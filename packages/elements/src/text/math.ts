import type { MathNode } from '@leerspoor/content';
import { mathml, type TemplateResult } from 'lit';

/** A MathML node as a template; only the allow-listed tags exist. */
export const renderMath = (node: MathNode): TemplateResult => {
  if ('text' in node) return leaf(node.tag, node.text);
  const children = node.children.map(renderMath);
  switch (node.tag) {
    case 'mfrac':
      return mathml`<mfrac>${children}</mfrac>`;
    case 'msqrt':
      return mathml`<msqrt>${children}</msqrt>`;
    case 'msup':
      return mathml`<msup>${children}</msup>`;
    case 'msub':
      return mathml`<msub>${children}</msub>`;
    case 'mrow':
      return mathml`<mrow>${children}</mrow>`;
  }
};

const leaf = (tag: 'mn' | 'mi' | 'mo' | 'mtext', text: string): TemplateResult => {
  switch (tag) {
    case 'mn':
      return mathml`<mn>${text}</mn>`;
    case 'mi':
      return mathml`<mi>${text}</mi>`;
    case 'mo':
      return mathml`<mo>${text}</mo>`;
    case 'mtext':
      return mathml`<mtext>${text}</mtext>`;
  }
};
