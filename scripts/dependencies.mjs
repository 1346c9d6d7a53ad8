import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Does node_modules hold what the lock names? npm leaves its own list there when it is done. */
function installed(folder) {
  const own = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(own)) return false;
  const present = packagesOf(own);
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || present[path]?.version === wanted.version,
  );
}

/** Installs from the folder's lock where something is missing, and does nothing otherwise. */
export function installDependencies(folder = '.') {
  if (installed(folder)) return;
  console.log('安装依赖 / Installing dependencies (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci 失败，需要能连上 npm 的网络 / npm ci failed: is the registry reachable?');
    process.exit(1);
  }
}
