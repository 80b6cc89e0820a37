import type { Criterion, Goal } from '@leerspoor/content';
import type { Screen } from '@leerspoor/session';
import { html, nothing } from 'lit';
import { voiceFor } from '../listen/voice.js';
import { ways, type Likings, type Way } from '../reading/likings.js';
import { renderText } from '../text/render.js';
import type { Room } from './screens/view.js';

type Around = Pick<Room, 'words' | 'setting' | 'lang' | 'contentLang' | 'contentBase'>;

const isPictured = ({ figure, image }: Criterion): boolean => (figure ?? image) !== undefined;
const isCheck = (screen: Screen): boolean => screen.show === 'task' && screen.check;

/**
 * The ways in which this screen can be shown besides its text: what the goal has. None of them is help with the task at
 * hand, so none is counted; in a check a task can still be heard. To the youngest every task is read as it is.
 */
export const waysOf = (screen: Screen, contentLang: string): readonly Way[] => {
  const { goal } = screen;
  const isRecorded = screen.show === 'task' && screen.item.audio !== undefined;
  const has: Readonly<Record<Way, boolean>> = {
    picture: !isCheck(screen) && (goal?.criteria.some(isPictured) ?? false),
    sound: goal?.audience !== 'young' && (isRecorded || voiceFor(contentLang) !== undefined),
    material: !isCheck(screen) && (goal?.offscreen?.length ?? 0) > 0,
  };
  return ways.filter((way) => has[way]);
};

/** What the pupil likes to have beside a task, as far as the goal has it; what is read aloud needs no place. */
export const shownSo = (screen: Screen, likings: Likings, around: Around): unknown => {
  const { goal } = screen;
  if (!goal || screen.show !== 'task') return nothing;
  const offered = waysOf(screen, around.contentLang).filter((way) => likings.includes(way));
  return html`${offered.includes('picture') ? pictures(goal, around) : nothing}
  ${offered.includes('material') ? html`<div class="answer" part="answer">${material(goal, around)}</div>` : nothing}`;
};

const pictures = ({ criteria }: Goal, { lang, contentLang, contentBase }: Around): unknown => {
  void import('../define/criteria.js');
  void import('../define/figure.js');
  return html`<leerspoor-criteria
    class="answer"
    part="answer"
    inner
    lang=${lang}
    content-lang=${contentLang}
    content-base=${contentBase}
    .criteria=${criteria.filter(isPictured)}
  ></leerspoor-criteria>`;
};

/** The same, with things to hold. */
export const material = ({ offscreen = [] }: Goal, { words, setting, contentLang }: Around): unknown =>
  offscreen.map(
    ({ text, materials }) =>
      html`<p lang=${contentLang}>${renderText(text, setting)}</p>
        ${
          materials?.length
            ? html`<p>
                <strong>${words.share.take}:</strong> <span lang=${contentLang}>${materials.join(', ')}</span>
              </p>`
            : nothing
        }`,
  );
