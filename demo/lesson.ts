import 'leerspoor';
import type { LeerspoorPractice } from '@leerspoor/elements';

/** Attributes that a page may pass on from its own address, e.g. `pupil.html?pupil=k3f9&lang=fr`. */
const passed = ['pupil', 'lang', 'store', 'assignment', 'scheme'] as const;

/** A lesson on the pack that the address names, else on the fractions. */
export const lessonFromAddress = (): LeerspoorPractice => {
  const asked = new URLSearchParams(location.search);
  const practice = document.createElement('leerspoor-practice');
  const pack = /^[a-z]+$/.exec(asked.get('pack') ?? '')?.[0] ?? 'breuken';
  practice.setAttribute('src', `built/${pack}/pack.json`);
  for (const name of passed) {
    const value = asked.get(name);
    if (value !== null) practice.setAttribute(name, value);
  }
  return practice;
};
