import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { contentType } from './content-types.ts';

export interface RunningServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built folder the way a plain static host does: directory indexes, one redirect to the
 * address with its slash, the site's own 404 page with its status.
 */
export function serveFolder(folder: string, base = '/'): Promise<RunningServer> {
  const server: Server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const send = (status: number, file: string) => {
      response.writeHead(status, {
        'content-type': contentType(file),
      });
      createReadStream(file).pipe(response);
    };
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      const page = join(folder, '404.html');
      response.end(existsSync(page) ? readFileSync(page) : 'not found');
    };
    if (!pathname.startsWith(base)) return notFound();
    const local = normalize(decodeURIComponent(pathname.slice(base.length)));
    const file = join(folder, local);
    if (!file.startsWith(folder) || !existsSync(file)) return notFound();
    if (!statSync(file).isDirectory()) return send(200, file);
    if (!pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      return response.end();
    }
    const index = join(file, 'index.html');
    return existsSync(index) ? send(200, index) : notFound();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
