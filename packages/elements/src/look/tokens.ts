import { css } from 'lit';

/*
 * The look in one place. A page sets `--leerspoor-<name>`; inside, everything reads `--_<name>`. Only the outermost of
 * our elements declares them: one that stands inside another carries the attribute `inner` and inherits, so a choice
 * made once (scheme, density) holds for the whole tree.
 */

const light = css`
  --_ground: var(--leerspoor-ground, #fbf8f2); /* the page behind the cards */
  --_surface: var(--leerspoor-surface, #fff); /* the card */
  --_ink: var(--leerspoor-ink, #21242e); /* text */
  --_ink-soft: var(--leerspoor-ink-soft, #575a66); /* text beside the point */
  --_line: var(--leerspoor-line, #e3ddd0); /* lines between things */
  --_edge: var(--leerspoor-edge, #857f74); /* edge of what can be tapped: 3:1 on the card */
  --_accent: var(--leerspoor-accent, #2f3f9e); /* what can be done: buttons, links, focus */
  --_on-accent: var(--leerspoor-on-accent, #fff); /* text on the accent */
  --_tint: var(--leerspoor-tint, #edeffb); /* ground of what is chosen */
  --_shade: var(--leerspoor-shade, #6173cf); /* the shaded part of a figure */
  --_amber: var(--leerspoor-amber, #8a4b00); /* text of "nog niet" */
  --_amber-line: var(--leerspoor-amber-line, #bd7a14); /* edge of "nog niet" */
  --_amber-tint: var(--leerspoor-amber-tint, #fff4de); /* ground of "nog niet" */
  --_green: var(--leerspoor-green, #17663a); /* text of what is right */
  --_green-tint: var(--leerspoor-green-tint, #e7f4ea); /* ground of what is right */
`;

const dark = css`
  --_ground: var(--leerspoor-ground, #17181d);
  --_surface: var(--leerspoor-surface, #20222a);
  --_ink: var(--leerspoor-ink, #f1ede4);
  --_ink-soft: var(--leerspoor-ink-soft, #b9b6ae);
  --_line: var(--leerspoor-line, #3a3c46);
  --_edge: var(--leerspoor-edge, #8b8c96);
  --_accent: var(--leerspoor-accent, #b4c0ff);
  --_on-accent: var(--leerspoor-on-accent, #161b3d);
  --_tint: var(--leerspoor-tint, #2a2f4d);
  --_shade: var(--leerspoor-shade, #7181d8);
  --_amber: var(--leerspoor-amber, #ffcb73);
  --_amber-line: var(--leerspoor-amber-line, #c98a26);
  --_amber-tint: var(--leerspoor-amber-tint, #352a15);
  --_green: var(--leerspoor-green, #8fdaa6);
  --_green-tint: var(--leerspoor-green-tint, #182e20);
`;

/** With forced colours the pupil's own system chooses; shape and words carry the meaning. */
const forced = css`
  --_ground: Canvas;
  --_surface: Canvas;
  --_ink: CanvasText;
  --_ink-soft: CanvasText;
  --_line: CanvasText;
  --_edge: CanvasText;
  --_accent: Highlight;
  --_on-accent: HighlightText;
  --_tint: Canvas;
  --_shade: Highlight;
  --_amber: CanvasText;
  --_amber-line: CanvasText;
  --_amber-tint: Canvas;
  --_green: CanvasText;
  --_green-tint: Canvas;
`;

const size = css`
  --_unit: var(--leerspoor-unit, 0.5rem); /* the step of every distance */
  --_target: var(--leerspoor-target, 48px); /* height of what can be tapped; 72px for the youngest */
  --_figure: 15rem;
  --_radius: var(--leerspoor-radius, 12px); /* corners */
  --_stroke: var(--leerspoor-stroke, 2px); /* width of edges */
  --_font: var(--leerspoor-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif); /* letter */
  --_text: var(--leerspoor-text, 1rem); /* size of text: all letters follow it */
  --_grown: clamp(1.25 * var(--_text), 1.1 * var(--_text) + 0.8cqi, 1.5 * var(--_text));
  --_task: var(--leerspoor-task, var(--_grown)); /* size of the text of a task */
  --_words: var(--leerspoor-word-spacing, normal); /* space between words */
  --_spacing: var(--leerspoor-letter-spacing, normal); /* space between letters */
  --_leading: var(--leerspoor-leading, 1.5); /* space between lines, times the size */
`;

export const tokens = css`
  :host(:not([inner])) {
    color-scheme: light dark;
    font-size: var(--leerspoor-text, inherit);
    ${light}
    ${size}
  }
  :host([scheme='light']) {
    color-scheme: light;
  }
  :host([audience='young']) {
    --_target: var(--leerspoor-target, 72px);
    --_task: var(--leerspoor-task, calc(1.5 * var(--_text)));
    --_figure: 22rem;
  }
  :host([audience='older']),
  :host([density='compact']) {
    --_unit: var(--leerspoor-unit, 0.4375rem);
  }
  /* A phone: the room is for the task. */
  @media (max-height: 30rem), (max-width: 32rem) and (max-height: 44rem) {
    :host(:not([inner])) {
      --_unit: var(--leerspoor-unit, 0.375rem);
      --_figure: 7rem;
    }
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([inner], [scheme='light'])) {
      ${dark}
    }
  }
  :host([scheme='dark']) {
    color-scheme: dark;
    ${dark}
  }
  @media (prefers-contrast: more) {
    :host(:not([inner])) {
      --_line: var(--_ink);
      --_edge: var(--_ink);
      --_ink-soft: var(--_ink);
      --_amber-line: var(--_amber);
    }
  }
  @media (forced-colors: active) {
    :host(:not([inner])) {
      ${forced}
    }
  }
`;
