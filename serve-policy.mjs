// The strictest policy a school may set; every page of demo and of test/pages runs under it.

/** Where a page of the tests reports to. */
const reportsAt = '/policy-reports';
/** @type {{ page: string, directive: string, blocked: string }[]} */
const reports = [];

/**
 * The policy; `more` are directives that one page adds to it.
 * @param {string} [more]
 */
export const policy = (more) =>
  [
    "default-src 'none'",
    ...['script-src', 'style-src', 'font-src', 'img-src', 'media-src', 'connect-src'].map((kind) => `${kind} 'self'`),
    "require-trusted-types-for 'script'",
    ...(more ? [more] : []),
  ].join('; ');

/** The author's page: pictures of a dropped folder come from blobs, and nothing can be sent anywhere. */
const ownFiles = policy("form-action 'none'")
  .replace(/(?:img|media)-src 'self'/g, '$& blob:')
  .replace("connect-src 'self'", "connect-src 'none'");

/** @type {Readonly<Record<string, string>>} */
const pages = {
  '/demo/author.html': ownFiles,
  // its frame is this server under its other name
  '/demo/frame.html': policy('frame-src http://localhost:* http://127.0.0.1:*'),
};

/**
 * Sets the policy. What a page of the tests is refused, its browser reports here: `GET /policy-reports?of=k3` gives the
 * reports of the pages with `k3` in their address.
 * @type {import('koa').Middleware}
 */
export async function underPolicy(context, next) {
  if (context.path === reportsAt) return context.method === 'POST' ? take(context) : tell(context);
  await next();
  // a frame without storage has no name either: what it loads, it loads as a stranger
  if (context.get('Origin') === 'null') context.set('Access-Control-Allow-Origin', '*');
  if (/^\/(demo|docs)\//.test(context.path)) context.set('Content-Security-Policy', pages[context.path] ?? policy());
  if (context.path.startsWith('/test/pages/'))
    context.set('Content-Security-Policy', policy(`report-uri ${reportsAt}`));
}

/** @param {import('koa').Context} context */
async function take(context) {
  let text = '';
  for await (const part of context.req) text += String(part);
  const report = JSON.parse(text)['csp-report'] ?? {};
  reports.push({
    page: String(report['document-uri']),
    directive: String(report['effective-directive'] ?? report['violated-directive']),
    blocked: String(report['blocked-uri']),
  });
  context.status = 204;
}

/** @param {import('koa').Context} context */
function tell(context) {
  context.body = reports.filter(({ page }) => page.includes(String(context.query['of'])));
}
