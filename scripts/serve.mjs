import { createServer } from 'node:http';
import sirv from 'sirv';

const ASSET = /[\\/]assets[\\/]/;

/** What bears a hash of its content may be kept for ever, everything else is asked for again. */
function setHeaders(response, path) {
  response.setHeader(
    'Cache-Control',
    ASSET.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

/**
 * Serves a folder of static files.
 * @param {{ folder?: string, port?: number }} options port 0 takes a free one
 * @returns {Promise<{ port: number, close: () => Promise<void> }>} refuses with the error of listen
 */
export function serve({ folder = 'dist', port = 0 } = {}) {
  const files = sirv(folder, { etag: true, setHeaders });
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
    server.listen(port, () => {
      const address = server.address();
      resolve({ port: typeof address === 'object' && address ? address.port : port, close });
    });
  });
}
