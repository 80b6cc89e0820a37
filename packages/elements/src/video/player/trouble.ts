/** What is the matter with a video: it comes slowly, or will not play at all. */
export type Trouble = 'slow' | 'broken';

/** Milliseconds without a picture after which the text is offered. */
const patience = 8000;

/** Keeps an eye on whether the video comes; tells when that changes. Returns how to stop. */
export const watchTrouble = (video: HTMLVideoElement, tell: (trouble: Trouble | undefined) => void): (() => void) => {
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const on = (type: string, listener: (event: Event) => void): void =>
    video.addEventListener(type, listener, { signal: listening.signal, capture: true });
  const wait = (): void => {
    timer ??= setTimeout(() => tell('slow'), patience);
  };
  const well = (): void => {
    clearTimeout(timer);
    timer = undefined;
    tell(undefined);
  };
  const stop = (): void => {
    clearTimeout(timer);
    listening.abort();
  };
  const broken = (): void => {
    stop();
    tell('broken');
  };
  on('loadstart', wait);
  on('waiting', wait);
  on('playing', well);
  on('canplay', well);
  on('durationchange', () => {
    if (video.duration === Infinity) broken();
  });
  // A source that cannot be read says so itself (in Chromium not one of an unknown type): after the last one there is none.
  const failed = new Set<EventTarget | null>();
  on('error', ({ target }) => {
    if (target instanceof HTMLTrackElement) return;
    failed.add(target);
    const none = video.networkState === HTMLMediaElement.NETWORK_NO_SOURCE;
    if (target === video || none || failed.size >= video.querySelectorAll('source').length) broken();
  });
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) wait();
  return stop;
};
