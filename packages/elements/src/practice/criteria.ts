import type { Criterion } from '@leerspoor/content';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators/property.js';
import { LocalElement } from '../base/local-element.js';
import { base } from '../look/base.js';
import { address, renderText } from '../text/render.js';
import { criteriaStyle } from './criteria-style.js';

/** When the goal is reached, in the pupil's words and in pictures: fetched when a pupil first asks. */
export class LeerspoorCriteria extends LocalElement {
  static override styles = [base, criteriaStyle];

  @property({ attribute: false }) criteria: readonly Criterion[] = [];

  protected override render(): unknown {
    return html`
      <h3>${this.words.goal.criteria}</h3>
      <ul>
        ${this.criteria.map((criterion) => this.criterion(criterion))}
      </ul>
    `;
  }

  private criterion({ text, figure, image }: Criterion): unknown {
    return html`<li lang=${this.contentLang}>
      ${renderText(text, this.setting)}
      ${figure ? html`<leerspoor-figure inner .figure=${figure} content-lang=${this.contentLang}></leerspoor-figure>` : nothing}
      ${!figure && image ? html`<img src=${address(image.src, this.contentBase)} alt=${image.alt} />` : nothing}
    </li>`;
  }
}
