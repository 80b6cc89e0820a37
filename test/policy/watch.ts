// What a page under the strictest policy did that it may not: refused by the policy, reported to the server, or asked for elsewhere.
import { until, type Page } from '../support/lesson.js';

interface Report {
  readonly page: string;
  readonly directive: string;
  readonly blocked: string;
}

/** A picture of another origin: the policy refuses it, and with it comes every report that was sent before. */
const forbidden = 'http://on-purpose.test/picture.png';

/** Breaks the policy on purpose, once, and gives all that was refused before that. */
export async function refusedIn(page: Page): Promise<readonly string[]> {
  const { window, document } = page;
  const before = [...window.refused];
  const picture = document.createElement('img');
  picture.src = forbidden;
  document.body.append(picture);
  await until(() => window.refused.length > before.length);
  const { searchParams } = new URL(window.location.href);
  const reported = await reports(searchParams.get('pupil') ?? '', (all) => all.some(isOurs));
  return [...before, ...reported.filter((report) => !isOurs(report)).map((report) => JSON.stringify(report))];
}

/** Every address of another origin that the page asked for. */
export function foreignTo({ window }: Page): readonly string[] {
  const ours = (address: string): boolean => ['data:', 'blob:'].includes(new URL(address).protocol);
  return window.asked.filter((address) => new URL(address).origin !== location.origin && !ours(address));
}

const isOurs = ({ blocked }: Report): boolean => blocked.startsWith('http://on-purpose.test');

/** Reports come in their own time, and tell by its address which page they are of: each has a pupil of its own. */
async function reports(pupil: string, enough: (all: readonly Report[]) => boolean): Promise<readonly Report[]> {
  let all: readonly Report[] = [];
  let asking: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    all = (await (await fetch(`/policy-reports?of=${pupil}`)).json()) as readonly Report[];
    asking = undefined;
  };
  await until(
    () => {
      asking ??= ask();
      return enough(all);
    },
    () => `a report of the page of ${pupil}`,
  );
  return all;
}
