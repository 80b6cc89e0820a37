import { Ledger } from './ledger.js';
import { Sitting } from './sitting.js';
import { Watch, type Ending } from './watch.js';

export interface Trial {
  /** The Chromium to break. */
  readonly program: string;
  readonly origin: string;
  /** Taken in turn. */
  readonly endings: readonly Ending[];
  readonly times: number;
}

export interface Report {
  readonly sentence: string;
  /** Everything that was not as promised. */
  readonly findings: readonly string[];
}

/** Pupils practise, one after the other where a lesson is over, and are broken off again and again. */
export async function practiseThrough({ program, origin, endings, times }: Trial): Promise<Report> {
  const watch = new Watch(program);
  const sittings: Sitting[] = [];
  const ledgers = [new Ledger()];
  try {
    for (let i = 0; i < times; i++) {
      const url = `${origin}/test/pages/kill.html?pupil=k${ledgers.length}`;
      const sitting = new Sitting(ledgers.at(-1)!);
      sittings.push(sitting);
      await watch.open(url, sitting.hear);
      await atRandom(sitting);
      await watch.end(endings[i % endings.length]!);
      if (sitting.isOver) ledgers.push(new Ledger());
      if (i % 20 === 19) console.log(`  ${i + 1} of ${times} ...`);
    }
    const last = new Sitting(ledgers.at(-1)!);
    sittings.push(last);
    await watch.open(`${origin}/test/pages/kill.html?pupil=k${ledgers.length}`, last.hear);
    await last.until(() => last.shown > 0 || last.isOver);
  } finally {
    await watch.stop();
  }
  return {
    sentence: sentenceOf(endings, times, ledgers, sittings),
    findings: ledgers.flatMap(({ findings }) => findings),
  };
}

/** Some go while the page starts; some at the very moment that feedback is shown; most somewhere between. */
async function atRandom(sitting: Sitting): Promise<void> {
  if (Math.random() < 0.15) return sleep(1500 * Math.random());
  const answers = Math.floor(6 * Math.random());
  await sitting.until(() => sitting.stands && (sitting.shown >= answers || sitting.isOver));
  if (Math.random() < 0.8) await sleep(300 * Math.random());
}

function sentenceOf(
  endings: readonly Ending[],
  times: number,
  ledgers: readonly Ledger[],
  sittings: readonly Sitting[],
): string {
  const findings = ledgers.flatMap((ledger) => ledger.findings);
  const found = (what: string): number => findings.filter((finding) => finding.startsWith(what)).length;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const stood = sittings.slice(1).filter(({ stands }) => stands).length;
  const unsaved = sum(sittings.map((sitting) => sitting.unsaved));
  return [
    `${times} times ${endings.join(', ')}: ${sum(ledgers.map(({ shown }) => shown.size))} feedbacks shown`,
    `${found('lost')} lost, ${found('doubled')} doubled`,
    `${stood} times opened again, ${found('not resumed')} elsewhere than at the item (${times - stood} broken off while it opened)`,
    ...(unsaved ? [`${unsaved} shown after the page said that the disk is slow`] : []),
  ].join('; ');
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
