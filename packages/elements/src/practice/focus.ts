/** Puts the pupil on the screen that has come: in the answer of a task, else at its title. */
export const focusScreen = (root: ParentNode): void => {
  const item = root.querySelector('leerspoor-item');
  if (item) item.focus();
  else root.querySelector<HTMLElement>('h2[tabindex]')?.focus();
};
