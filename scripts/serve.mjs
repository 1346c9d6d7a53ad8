import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersOf } from './headers.mjs';

const ASSET = /[\\/]assets[\\/]/;

/** What bears a hash of its content may be kept for ever, everything else is asked for again. */
const cacheControl = (path) =>
  ASSET.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Serves a folder of static files, to this machine alone unless another `host` is named.
 * @param {{ folder?: string, port?: number, host?: string }} options port 0 takes a free one
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} refuses with the error of listen
 */
export function serve({ folder = 'dist', port = 0, host = '127.0.0.1' } = {}) {
  const headers = Object.entries(headersOf(folder));
  const files = sirv(folder, {
    etag: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', cacheControl(path));
      for (const [name, value] of headers) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      // Whoever types the board's address leaves out the #.
      const board = request.url === '/board';
      response.writeHead(board ? 302 : 404, board ? { Location: '/#/board' } : {}).end();
    }),
  );
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined));
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address ? address.port : port, close });
    });
  });
}
