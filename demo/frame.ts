// The page of a school: a lesson of another origin stands in its frame, and tells what happens.
import type { Fact } from '@leerspoor/engine';
import { connectFrame } from '@leerspoor/lms/frame/host';
import { idbStore } from '@leerspoor/store';
import { otherOrigin } from './other-origin.js';

const asked = new URLSearchParams(location.search);
const isBlocked = asked.get('opslag') === 'geen';
const pupil = asked.get('pupil') ?? 'kader-demo';

const iframe = document.querySelector<HTMLIFrameElement>('#frame')!;
// Without allow-same-origin a browser gives the frame no storage at all: then this page keeps the facts.
iframe.setAttribute('sandbox', isBlocked ? 'allow-scripts' : 'allow-scripts allow-same-origin');

const log = document.querySelector('#log')!;
const print = (name: string, what: string): void => {
  const line = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = name;
  line.append(code, ` ${what}`);
  log.prepend(line);
};

const heard = new Set<string>();
const brief = (fact: Fact): string => `#${fact.seq} ${'item' in fact ? fact.item : 'goal' in fact ? fact.goal : ''}`;

const frame = connectFrame(iframe, {
  src: `${otherOrigin()}/demo/frame-inside.html`,
  pupil,
  lang: 'nl',
  assignment: { goals: ['BR1'], without: ['activating'] },
  store: isBlocked ? idbStore({ pupil, pack: 'breuken' }) : undefined,
  onFacts: (facts) => {
    for (const fact of facts) {
      heard.add(fact.id);
      print(fact.type, brief(fact));
    }
  },
  onProblem: (about, message) => print('leerspoor-error', `${about}: ${message}`),
});

document.querySelector('#origins')!.textContent =
  `Deze pagina is ${location.origin}, het kader ${otherOrigin()}. ` +
  (isBlocked ? 'Het kader mag niets bewaren: deze pagina doet het.' : 'Het kader bewaart zelf.');

/** What a stranger could try: to be the frame to this page, and to be this page to the frame. */
const forge = (): void => {
  const stranger = document.body.appendChild(document.createElement('iframe'));
  stranger.hidden = true;
  const forged = { id: 'vervalst', seq: 1, type: 'goal.mastered', time: 0, pupil, pack: 'breuken' };
  for (const message of [
    { leerspoor: 'hello', nonce: 'geraden' },
    { type: 'facts', call: 1, facts: [forged] },
    { type: 'height', height: 9 },
  ])
    stranger.contentWindow!.parent.postMessage(message, '*');
  iframe.contentWindow!.postMessage(
    { leerspoor: 'welcome', nonce: 'geraden', pupil: 'iemand-anders', store: false },
    '*',
  );
  iframe.contentWindow!.postMessage({ type: 'assignment', assignment: { goals: ['BR8'] } }, '*');
  setTimeout(() => {
    stranger.remove();
    document.querySelector('#forged')!.textContent =
      !heard.has('vervalst') && iframe.style.height !== '9px'
        ? 'Vijf vervalste berichten: alle genegeerd.'
        : 'Er kwam iets door.';
  }, 300);
};

const acts: Readonly<Record<string, () => void>> = {
  assign: () => frame.assign({ goals: ['BR2'], without: ['activating'] }),
  overrule: () => frame.overrule('juf', { do: 'master', id: 'demo', goal: 'BR1' }),
  forge,
};
document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement) acts[target.dataset['do'] ?? '']?.();
});
addEventListener('pagehide', () => frame.close());
