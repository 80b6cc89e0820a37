// `npm start`: the demo pages, from source, on http://localhost:8000/, or the next port that is free.
import { fromSource } from './serve.mjs';

/**
 * The demo is home, the documentation is at /docs/; what begins with a dot (git's own files) is nobody's business on the network.
 * @type {import('koa').Middleware}
 */
function doorway(context, next) {
  if (context.path === '/') return context.redirect('/demo/');
  if (/^\/docs\/?$/.test(context.path)) return context.redirect('/docs/built/');
  return context.path.startsWith('/.') ? undefined : next();
}

/** @satisfies {import('@web/dev-server').DevServerConfig} */
export default { ...fromSource, middleware: [doorway, ...fromSource.middleware] };
