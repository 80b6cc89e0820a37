// `npm start`: the demo pages, from source, on http://localhost:8000/.
import { fromSource } from './serve.mjs';

/** @type {import('koa').Middleware} */
function home(context, next) {
  if (context.path !== '/') return next();
  context.redirect('/demo/');
  return undefined;
}

/** @satisfies {import('@web/dev-server').DevServerConfig} */
export default { ...fromSource, port: 8000, middleware: [home, ...fromSource.middleware] };
