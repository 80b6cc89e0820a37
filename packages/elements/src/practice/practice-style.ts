import { css } from 'lit';

/** The frame of every screen: goal above, task in the middle, help below; the same in all tracks. */
export const practiceStyle = css`
  :host {
    container: practice / inline-size;
  }
  .frame {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_unit));
    padding: clamp(0.5rem, 2.5cqi, 1.5rem);
    border-radius: calc(2 * var(--_radius));
    background: var(--_ground);
  }
  .frame > * {
    inline-size: 100%;
    max-inline-size: 52rem;
    margin-inline: auto;
  }
  header {
    display: flex;
    align-items: start;
    gap: var(--_unit);
  }
  header leerspoor-goal-line {
    flex: 1;
    min-inline-size: 0;
  }
  .pause {
    flex: none;
    min-inline-size: var(--_target);
    padding: 0;
    color: var(--_ink-soft);
  }
  h2:focus {
    outline: none;
  }
  .primary {
    min-block-size: max(var(--_target), 3.25rem);
    min-inline-size: min(100%, 12rem);
    font-size: calc(1.125 * var(--_text));
  }
  .quiet-screen {
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    display: grid;
    gap: calc(1.5 * var(--_unit));
    justify-items: center;
    padding: clamp(2rem, 8cqi, 5rem) 1rem;
    text-align: center;
  }
  .quiet-screen > svg {
    color: var(--_accent);
    font-size: calc(2 * var(--_text));
  }
  .quiet-screen h2 {
    font-size: calc(1.2 * var(--_task));
  }
  .quiet-screen p {
    max-inline-size: 30rem;
    color: var(--_ink-soft);
    font-size: calc(1.125 * var(--_text));
  }
  .quiet-screen .row {
    margin-block-start: var(--_unit);
  }
  .loading {
    padding-block: 4rem;
    color: var(--_ink-soft);
    text-align: center;
  }
  /* Room for what comes after the task, so that nothing jumps. */
  leerspoor-now-row {
    min-block-size: 2rem;
  }
  leerspoor-goal-line {
    align-content: start;
    min-block-size: calc(var(--_target) + var(--_unit) + 10px);
  }
  /* A Chromebook, a phone: the room is for the task. */
  @media (max-height: 48rem) {
    .frame {
      gap: var(--_unit);
      padding-block: var(--_unit);
    }
  }
  @container practice (max-width: 32rem) {
    leerspoor-goal-line {
      min-block-size: calc(max(var(--_target), 3.6 * var(--_text)) + var(--_unit) + 10px);
    }
  }
`;
