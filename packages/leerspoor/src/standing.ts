/** Elements that mostly come by themselves, when a lesson shows them: here for those that a page wrote down itself. */
const others: Readonly<Record<string, () => Promise<unknown>>> = {
  'leerspoor-figure': () => import('@leerspoor/elements/define/figure.js'),
  'leerspoor-video': () => import('@leerspoor/elements/define/video.js'),
  'leerspoor-plan': () => import('@leerspoor/elements/define/plan.js'),
  'leerspoor-example': () => import('@leerspoor/elements/define/example.js'),
};

/** Fetches the code of those that stand in the page now; on a server there is no page. */
export function defineStanding(): void {
  if (typeof document === 'undefined') return;
  for (const [tag, load] of Object.entries(others)) if (document.querySelector(tag)) void load();
}
