import { buffer } from 'node:stream/consumers';
import { codesOf, verifyFile } from './verifyFile';

/** `npm run -s verify [-- --code …] < meeting.jipiaotai.txt`: the checks and the answer as JSON. */
const USAGE = 'npm run -s verify [-- --code "7F3A 91C0 5E2B D468 03CE"] < meeting.jipiaotai.txt';

const codes = codesOf(process.argv.slice(2));
if (codes === null) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const { text, exitCode } = verifyFile(await buffer(process.stdin), codes);
  process.stdout.write(text);
  process.exitCode = exitCode;
}
