import type { PackHead } from '@leerspoor/content';
import type { Decision, Fact } from '@leerspoor/engine';
import { explain } from '@leerspoor/engine/explain';
import { html, nothing, type TemplateResult } from 'lit';

/** Every fact in order, with its time; a decision with its reasons, what it rests on, and what it passed over. */
export const timeline = (pack: PackHead, facts: readonly Fact[]): TemplateResult => {
  const start = facts[0]?.time ?? 0;
  return html`<ol class="facts">
    ${facts.map(
      (fact) =>
        html`<li id="fact-${fact.seq}">
          <time>${since(start, fact.time)}</time> <strong>#${fact.seq} ${fact.type}</strong> ${brief(fact)}
          ${fact.type === 'decision.made' ? decided(fact.decision, pack) : nothing}
        </li>`,
    )}
  </ol>`;
};

const since = (start: number, time: number): string => {
  const seconds = Math.round((time - start) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const brief = (fact: Fact): string => {
  switch (fact.type) {
    case 'item.answered':
      return `${fact.item}: ${fact.score === 1 ? 'right' : `score ${fact.score}`}${fact.misconception ? `, ${fact.misconception}` : ''}`;
    case 'item.presented':
      return `${fact.item} (${fact.track})`;
    case 'phase.entered':
      return fact.phase;
    case 'decision.made':
      return fact.decision.act.do;
    default:
      return 'goal' in fact ? (fact.goal ?? '') : '';
  }
};

const decided = (decision: Decision, pack: PackHead): TemplateResult =>
  html`<div class="decision">
    <p>${explain(decision, { audience: 'teacher', lang: 'en', pack })}</p>
    ${
      decision.from.length > 0
        ? html`<p>From ${decision.from.map((seq) => html`<a href="#fact-${seq}">#${seq}</a> `)}</p>`
        : nothing
    }
    ${
      decision.insteadOf.length > 0
        ? html`<p>
            Instead of
            ${decision.insteadOf.map(({ act, item, goal, predicted }) => `${act} ${item ?? goal ?? ''}${predicted === undefined ? '' : ` (${Math.round(100 * predicted)} %)`}`).join('; ')}
          </p>`
        : nothing
    }
  </div>`;
