import type { Browser, Frame, Page } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { lessonFrame, watch } from './browser.js';
import { served } from './served.js';

export type Edition = '1.2' | '2004';
export type Data = Readonly<Record<string, unknown>>;

/** What a run time heard that is against the standard: the call, and the code of its error. */
export interface Wrong {
  readonly call: string;
  readonly error: string;
}

export interface Launched {
  readonly page: Page;
  readonly frame: Frame;
  readonly errors: readonly string[];
  readonly strangers: readonly string[];
  value(element: string): Promise<string>;
  /** Closes the lesson as a pupil does who goes to another page of the LMS; resolves to what the LMS keeps. */
  close(): Promise<{
    readonly data: Data;
    readonly wrong: readonly Wrong[];
    readonly calls: Readonly<Record<string, number>>;
  }>;
}

/** An LMS with a strict run time (scorm-again) that serves one package. */
export class Lms {
  private constructor(
    private readonly browser: Browser,
    private readonly edition: Edition,
    readonly origin: string,
    readonly stop: () => void,
  ) {}

  static async open(browser: Browser, edition: Edition, files: ReadonlyMap<string, Uint8Array>): Promise<Lms> {
    const library = readFileSync('node_modules/scorm-again/dist/esm/scorm-again.js');
    const all = new Map<string, Uint8Array | string>([
      ['lms.html', lmsPage],
      ['lms.js', lmsScript],
      ['scorm-again.js', library],
    ]);
    for (const [name, bytes] of files) all.set(`content/${name}`, bytes);
    const { origin, stop } = await served(all);
    return new Lms(browser, edition, origin, stop);
  }

  /** Launches the package in a browser that has nothing of before, with what the LMS kept. */
  async launch(data: Data = {}, learner = 'L-17'): Promise<Launched> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    const { errors, strangers } = watch(page, this.origin);
    await page.evaluateOnNewDocument((given) => Object.assign(window, given), {
      launch: { data, learner, edition: this.edition },
    });
    await page.evaluateOnNewDocument(withoutCalls);
    await page.bringToFront(); // only a page in front paints
    await page.goto(`${this.origin}/lms.html`);
    const frame = await lessonFrame(page);
    return {
      ...{ page, frame, errors, strangers },
      value: (element) => page.evaluate((name) => (window as unknown as LmsWindow).lms.value(name), element),
      close: async () => {
        await page.evaluate(() => (document.querySelector('iframe')!.src = 'about:blank'));
        await page.waitForFunction(() => (window as unknown as LmsWindow).lms.isFinished(), { polling: 100 });
        const kept = await page.evaluate(() => (window as unknown as LmsWindow).lms.kept());
        await context.close();
        return kept;
      },
    };
  }
}

/** In each frame: a clock that stands still during the calls of this LMS. A slow one is left alone; so is not a slow machine. */
function withoutCalls(): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() - ((top as unknown as LmsWindow).spent ?? 0);
}

interface LmsWindow {
  /** Milliseconds that the calls took. */
  readonly spent?: number;
  readonly lms: {
    value(element: string): string;
    isFinished(): boolean;
    kept(): { data: Data; wrong: Wrong[]; calls: Record<string, number> };
  };
}

const lmsPage = `<!doctype html><html lang="nl"><meta charset="utf-8" /><title>LMS</title><link rel="icon" href="data:," />
<style>iframe { width: 100%; height: 90vh; border: 0; }</style>
<iframe title="activity"></iframe><script type="module" src="lms.js"></script></html>`;

const lmsScript = `
import { Scorm12API, Scorm2004API } from './scorm-again.js';
const { data, learner, edition } = window.launch;
const old = edition === '1.2';
const api = old ? new Scorm12API({ logLevel: 5 }) : new Scorm2004API({ logLevel: 5 });
const start = old ? { ...data, core: { ...data.core, student_id: learner } } : { ...data, learner_id: learner };
api.loadFromJSON(start, 'cmi');
window.spent = 0;
const wrong = [];
const calls = {};
const watched = {};
const names = ['Initialize', old ? 'Finish' : 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'];
for (const short of names) {
  const name = (old ? 'LMS' : '') + short;
  watched[name] = (...texts) => {
    const began = Performance.prototype.now.call(performance);
    const answer = api[name](...texts);
    window.spent += Performance.prototype.now.call(performance) - began;
    calls[short] = (calls[short] ?? 0) + 1;
    if (short === 'GetLastError') return answer;
    const error = String(api[old ? 'LMSGetLastError' : 'GetLastError']());
    if (error !== '0' && !(short === 'GetValue' && error === '403')) wrong.push({ call: name + '(' + texts.join(', ') + ')', error });
    return answer;
  };
}
window[old ? 'API' : 'API_1484_11'] = watched;
window.lms = {
  value: (element) => String(api.getCMIValue(element)),
  isFinished: () => Boolean(calls[old ? 'Finish' : 'Terminate']),
  kept: () => ({ data: api.renderCMIToJSONObject().cmi, wrong, calls }),
};
document.querySelector('iframe').src = 'content/index.html';
`;
