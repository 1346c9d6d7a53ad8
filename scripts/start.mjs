/** `npm start`: installs and builds what is missing, then serves the app on this machine. */
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';

/** Ports that browsers refuse without a word, above those that need privileges. */
const REFUSED = [
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10080,
];

function fail(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/**
 * A port is an address of its own, with data of its own. Tools for developers have taken those that are
 * easy to remember; what one of them serves here next would find the meetings.
 */
const PORT = 27193;

const port = Number(process.env.PORT ?? PORT);
// Not HOST: some shells have set that to the name of the machine.
const host = process.env.LISTEN;
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  fail(`PORT=${process.env.PORT} 不是端口号 / is not a port`);
}
if (REFUSED.includes(port)) {
  fail(
    `浏览器拒绝打开端口 ${port}，请换一个：PORT=${PORT} npm start`,
    `Browsers refuse port ${port}; choose another: PORT=${PORT} npm start`,
  );
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installDependencies();
const { buildIfChanged } = await import('./build.mjs');
if (!buildIfChanged()) fail('构建失败 / The build failed');

const { serve } = await import('./serve.mjs');
try {
  await serve(host === undefined ? { port } : { port, host });
} catch (error) {
  const busy = error.code === 'EADDRINUSE';
  fail(
    busy ? `端口 ${port} 已被占用，请换一个：PORT=${port + 1} npm start` : `无法使用端口 ${port}`,
    busy
      ? `Port ${port} is taken; choose another: PORT=${port + 1} npm start`
      : String(error.message),
  );
}
console.log(`计票台已启动，请用浏览器打开 http://localhost:${port} （按 Ctrl+C 停止）`);
console.log(`Jipiaotai is served on http://localhost:${port} (Ctrl+C stops it)`);
