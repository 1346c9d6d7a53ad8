/** Opens dist/ in old browsers, which it installs first where they are missing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { installDependencies } from './dependencies.mjs';

const REPORT = 'reports/browsers.json';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
register();

async function inOldBrowsers() {
  const { supported, tooOld } = await import('../test/browsers/oldBrowsers.ts');
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    for (const { name } of [...supported, tooOld])
      console.log(`skipped: ${name} (for x86-64 Linux only)`);
    return { passed: 0, failed: 0 };
  }
  installDependencies('test/browsers');
  const { run } = await import('../test/browsers/run.ts');
  return run();
}

const report = await inOldBrowsers();
mkdirSync('reports', { recursive: true });
writeFileSync(REPORT, JSON.stringify(report));
console.log(`${report.passed} passed, ${report.failed} failed`);
process.exitCode = report.failed === 0 ? 0 : 1;
