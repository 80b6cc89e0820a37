import { launchStyle } from './launch-style.js';
import { inlinePolicy, policyOf } from './policy.js';
import type { Unit } from './unit.js';
import { escaped } from './xml.js';

/** The page that an LMS opens: it names the pack and what the teacher set, and loads the script for its kind. */
export function launchPage(unit: Unit): string {
  const { kind, passing } = unit;
  const edition = kind === 'scorm2004' ? '2004' : '1.2';
  const setting = `data-pack="pack/pack.json" data-assignment="${assignmentOf(unit)}" data-passing="${passing}"`;
  const body =
    kind === 'folder'
      ? `<main>${element(unit)}</main>`
      : `<main ${setting}${kind === 'cmi5' ? '' : ` data-edition="${edition}"`}></main>`;
  return page(unit, {
    policy: policyOf(unit),
    head: `<link rel="icon" href="icon.svg" />
    <link rel="preload" href="pack/pack.json" as="fetch" crossorigin />
    <link rel="stylesheet" href="launch.css" />
    <script type="module" src="code/${scriptOf(unit)}"></script>`,
    body,
  });
}

/** Script, style and pack in one file, for a disk. */
export function onePage(unit: Unit, script: string, pack: string): string {
  const code = closed(script);
  return page(unit, {
    policy: inlinePolicy(code, launchStyle),
    head: `<style>${launchStyle}</style>`,
    body: `<main data-assignment="${assignmentOf(unit)}"></main>
    <script type="application/json">${pack.replaceAll('<', '\\u003c')}</script>
    <script type="module">${code}</script>`,
  });
}

export function scriptOf({ kind }: Unit): string {
  if (kind === 'folder') return 'leerspoor.js';
  return kind === 'cmi5' ? 'cmi5.js' : 'scorm.js';
}

function element(unit: Unit): string {
  const { pack } = unit;
  return `<leerspoor-practice src="pack/pack.json" lang="${escaped(pack.lang)}" assignment="${assignmentOf(unit)}"></leerspoor-practice>`;
}

function assignmentOf({ assignment }: Unit): string {
  return escaped(JSON.stringify(assignment));
}

/** A script that stands in a page must not end it: inside strings and patterns these are the same characters. */
function closed(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}

function page(
  { pack, title }: Unit,
  { policy, head, body }: { readonly policy: string; readonly head: string; readonly body: string },
): string {
  return `<!doctype html>
<html lang="${escaped(pack.lang)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width" />
    <meta name="referrer" content="no-referrer" />
    <title>${escaped(title)}</title>
    ${head}
  </head>
  <body>
    ${body}
  </body>
</html>
`;
}
