import type { StopQuestion } from '@leerspoor/content';
import { html, nothing } from 'lit';
import { pictogram } from '../../look/pictogram.js';
import type { JudgedEvent } from '../../support/question.js';
import type { Playback } from './playback.js';
import type { View } from './view.js';

/** The question the video waits for. After a wrong answer the part can be seen again; going on is always allowed. */
export const stopPanel = (view: View, playback: Playback, stop: StopQuestion): unknown => {
  const { say, contentLang, contentBase, lang, judged } = view;
  const { question } = stop;
  const look = html`<button
    class=${judged === undefined || judged.score === 1 ? 'quiet' : ''}
    type="button"
    @click=${() => playback.again(stop)}
  >
    ${pictogram('again')} ${say.lookAgain}
  </button>`;
  return html`<section class="stop" part="question" tabindex="-1" aria-label=${say.question}>
    <h3>${say.question}</h3>
    <leerspoor-question
      lang=${lang || nothing}
      content-lang=${contentLang}
      content-base=${contentBase}
      .question=${question}
      .prompt=${question.prompt}
      .figure=${question.figure}
      @leerspoor-judged=${(event: JudgedEvent) => (view.judged = event.outcome)}
    >
      ${judged ? look : nothing}
      <button class=${judged?.score === 1 ? 'primary' : 'quiet'} type="button" @click=${() => void playback.play()}>
        ${judged ? say.goOn : say.skip}
      </button>
    </leerspoor-question>
  </section>`;
};
