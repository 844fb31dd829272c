// The dev server answers the product's own addresses: `/` and `/47291638` are the phone, `/console`, `/screen`, `/privacy`.
import type { Plugin } from 'vite';

export function pageFor(url: string): string | null {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  if (path === '/' || /^\/\d{8}$/.test(path)) return '/phone/index.html';
  const shell = /^\/(console|screen|privacy|gallery)\/?$/.exec(path);
  return shell ? `/${shell[1]}/index.html` : null;
}

export function pages(): Plugin {
  return {
    name: 'pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        request.url = pageFor(request.url ?? '') ?? request.url;
        next();
      });
    },
  };
}
