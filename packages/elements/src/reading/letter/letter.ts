/** Under this name the page's own fonts are left alone. */
const name = 'Leerspoor Clear';

let coming: Promise<unknown> | undefined;

/** Fetches the clear letter, once a page; until it is here, and where it cannot be had, the next font in the row stands in. */
export const fetchLetter = (): Promise<unknown> => (coming ??= fetchOnce().catch(() => (coming = undefined)));

const fetchOnce = async (): Promise<void> => {
  const { bytes } = await import('./bytes.js');
  const face = new FontFace(
    name,
    Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)),
    { weight: '200 800' },
  );
  document.fonts.add(await face.load());
};
