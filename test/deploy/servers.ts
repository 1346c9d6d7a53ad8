/**
 * `npm run servers`: the built app behind Debian's nginx with `deploy/nginx.conf`, asked for what it
 * sends. Where there is no nginx nothing is tried, and the command says so.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { newFolder } from '@test/onDisk/folders';
import { buildIfChanged } from '../../scripts/build.mjs';
import { headersOf } from '../../scripts/headers.mjs';

const PORT = 45_872;
const SKIPPED = 77;
const TRIES = 50;
const PAUSE_MS = 100;

/** What stands around ours on a machine. */
const around = (folder: string) => `
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/body;
  server {
    listen 127.0.0.1:${PORT};
    root ${resolve('dist')};
    include ${resolve('deploy/nginx.conf')};
  }
}
`;

async function answerOf(path: string): Promise<Response> {
  for (let i = 1; ; i++) {
    try {
      return await fetch(`http://127.0.0.1:${PORT}${path}`, { redirect: 'manual' });
    } catch (error) {
      if (i === TRIES) throw error;
      await after(PAUSE_MS);
    }
  }
}

/** What is missing or otherwise in an answer. */
async function wrongIn(path: string, expected: Readonly<Record<string, string>>) {
  const { headers } = await answerOf(path);
  return Object.entries(expected)
    .filter(([name, value]) => headers.get(name) !== value)
    .map(([name]) => `${path}: ${name} is ${String(headers.get(name))}`);
}

async function ask(): Promise<readonly string[]> {
  const headers = headersOf('dist');
  const again = { ...headers, 'Cache-Control': 'no-cache' };
  const forEver = { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' };
  const asset = readdirSync('dist/assets').find((name) => name.endsWith('.js')) ?? '';
  const board = await answerOf('/board');
  return [
    ...(await wrongIn('/', again)),
    ...(await wrongIn('/sw.js', again)),
    ...(await wrongIn(`/assets/${asset}`, forEver)),
    ...(await wrongIn('/nowhere', again)),
    ...(board.status === 302 && board.headers.get('Location')?.endsWith('/#/board') === true
      ? []
      : [`/board: ${board.status} ${String(board.headers.get('Location'))}`]),
  ];
}

if (spawnSync('nginx', ['-v']).status !== 0) {
  console.log("servers: SKIPPED, there is no nginx (Debian's package nginx-light has one)");
  process.exit(SKIPPED);
}
if (!buildIfChanged()) throw new Error('the app was not built');
const folder = newFolder();
mkdirSync(join(folder, 'body'));
writeFileSync(join(folder, 'nginx.conf'), around(folder));
const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
const wrong = await ask().finally(() => nginx.kill());
for (const line of wrong) console.log(`  ${line}`);
console.log(wrong.length === 0 ? '✓ nginx sends what our own server sends' : '✘ nginx');
process.exitCode = wrong.length === 0 ? 0 : 1;
