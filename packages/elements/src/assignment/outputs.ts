import type { Assignment } from '@leerspoor/engine';

/** The ways in which an assignment leaves the maker, each as text. */
export interface Outputs {
  readonly link: string;
  readonly snippet: string;
  readonly json: string;
  readonly package: string;
}

/** `page`: where pupils practise; `src`: the address of the pack. The assignment stands in the link itself: no server is needed. */
export const outputsOf = (assignment: Assignment, page: string, src: string, pack: string): Outputs => {
  const text = JSON.stringify(assignment);
  const isPlain = Object.keys(assignment).length === 0;
  const link = new URL(page);
  link.searchParams.set('pack', pack);
  if (!isPlain) link.searchParams.set('assignment', text);
  return {
    link: link.href,
    snippet: `<script type="module" src="leerspoor.js"></script>\n<leerspoor-practice src="${escaped(src)}"${isPlain ? '' : ` assignment="${escaped(text)}"`}></leerspoor-practice>`,
    json: JSON.stringify(assignment, null, 2),
    package: `leerspoor package ${pack} --as scorm12 --out ${pack}.zip${isPlain ? '' : ' --assignment assignment.json'}`,
  };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
