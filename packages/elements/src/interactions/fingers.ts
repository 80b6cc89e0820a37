/** Where fingers type, our own keys take the place of the system's, which would cover half the task. */
export const hasFingers = (): boolean => matchMedia('(pointer: coarse)').matches;
