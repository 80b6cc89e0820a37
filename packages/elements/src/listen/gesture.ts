/** Resolves when the pupil has done something on the page: nothing sounds before that. */
export const firstGesture = (): Promise<void> =>
  hasBeen()
    ? Promise.resolve()
    : new Promise((resolve) => {
        const done = (): void => {
          for (const event of events) removeEventListener(event, done, true);
          resolve();
        };
        for (const event of events) addEventListener(event, done, true);
      });

const events = ['pointerup', 'keydown'];

// Firefox 115 does not know it: there the next gesture is waited for.
// eslint-disable-next-line compat/compat -- asked first
const hasBeen = (): boolean => 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
