// A second copy of the library, from source, after the built script; and an element of an older Lit around a lesson.
import '@leerspoor/elements/define/example.js';
import '@leerspoor/elements/define/plan.js';
import '@leerspoor/elements/define/video.js';
import 'leerspoor';
import type { Fact } from '@leerspoor/engine';
import { html, LitElement } from 'lit2';
import './watch.js';

/** Another library's element: it draws with its own Lit, what it hears from ours. */
class OlderLit extends LitElement {
  static override properties = { answers: { state: true } };
  declare answers: number;

  constructor() {
    super();
    this.answers = 0;
  }

  override render(): unknown {
    return html`<p id="count">${this.answers} answers</p>
      <leerspoor-practice
        lang="nl"
        store="memory"
        pupil="copies"
        src="/demo/built/breuken/pack.json"
        .assignment=${{ goals: ['BR1'], without: ['activating', 'orienting', 'checking'] }}
        @leerspoor-item-answered=${() => (this.answers += 1)}
      ></leerspoor-practice>`;
  }
}

window.heard = [];
for (const type of ['step-completed', 'support-closed', 'item-answered', 'session-started'])
  addEventListener(`leerspoor-${type}`, (event) =>
    window.heard.push({ event: event.type, fact: 'fact' in event ? (event.fact as Fact) : undefined }),
  );
customElements.define('older-lit', OlderLit);
document.body.append(document.createElement('older-lit'));
