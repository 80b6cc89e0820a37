// Browsers ask for a video in parts: without an answer to that Chromium cannot seek, and Safari does not play at all.

/**
 * Answers `Range: bytes=from-to`. The dev server hands what is no text on as a Buffer.
 * @type {import('koa').Middleware}
 */
export async function inParts(context, next) {
  await next();
  const { body } = context;
  if (context.status !== 200 || !Buffer.isBuffer(body)) return;
  context.set('Accept-Ranges', 'bytes');
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(context.get('Range')) ?? [];
  if (from === undefined) return;
  const part = body.subarray(Number(from), to ? Number(to) + 1 : undefined);
  context.status = part.length > 0 ? 206 : 416;
  context.set(
    'Content-Range',
    part.length > 0 ? `bytes ${from}-${Number(from) + part.length - 1}/${body.length}` : `bytes */${body.length}`,
  );
  context.body = part;
}
