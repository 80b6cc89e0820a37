import { createHash } from 'node:crypto';
import type { Unit } from './unit.js';

const strict = ["base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"];

/** What a launch page may load: its own files; and it may write to the LRS that the launch names, or to the one given. */
export function policyOf({ kind, lrs }: Unit): string {
  const lessons = ['script-src', 'style-src', 'font-src', 'img-src', 'media-src'].map((what) => `${what} 'self'`);
  const connect = kind === 'cmi5' ? `connect-src 'self' ${lrs ?? 'https:'}` : "connect-src 'self'";
  return ["default-src 'none'", ...lessons, connect, ...strict].join('; ');
}

/** What the one page may run: what stands in it, told by its hash; and nothing leaves it. */
export function inlinePolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'img-src data:',
    'media-src data:',
    ...strict,
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
