import { css } from 'lit';

/** A panel between the goal and the task: it hides nothing. */
export const criteriaStyle = css`
  :host {
    margin-inline-end: calc(
      -1 * (var(--_target) + var(--_unit))
    ); /* as wide as the card: under the button for a pause too */
    padding: calc(3 * var(--_unit));
    border: var(--_stroke) solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: calc(1.125 * var(--_text));
  }
  ul {
    display: grid;
    gap: calc(2 * var(--_unit));
    margin-block-start: calc(1.5 * var(--_unit));
    padding-inline-start: 1.25em;
  }
  li::marker {
    color: var(--_accent);
  }
  :is(leerspoor-figure, img) {
    display: block;
    max-inline-size: min(100%, 20rem);
    margin-block-start: var(--_unit);
  }
  @container practice (max-width: 32rem) {
    :host {
      padding: calc(2 * var(--_unit));
    }
  }
`;
