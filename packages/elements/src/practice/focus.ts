/** Puts the pupil on the screen that has come: in the answer of a task, else at its title, else on its first button. */
export const focusScreen = (root: ParentNode): boolean => {
  const screen = root.querySelector('.screen');
  const to =
    screen?.querySelector<HTMLElement>('leerspoor-item') ??
    screen?.querySelector<HTMLElement>('h2[tabindex]') ??
    screen?.querySelector<HTMLElement>('button');
  to?.focus();
  return to !== undefined && to !== null;
};
