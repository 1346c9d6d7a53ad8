import { answer } from './answer';
import { lines } from './lines';

/** `npm run -s tally < cases.ndjson > results.ndjson`: the count without a browser. */

/** Half a million papers and more; read at a cost of about 1.3 GB of memory. */
const LONGEST_LINE = 128 * 2 ** 20;
/** Characters gathered before they are written, so that a short line costs no write of its own. */
const WRITTEN_AT_ONCE = 2 ** 16;

/** Waits until what is written has gone out, so that a slow reader holds back the reading. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Answers every line of standard input; tells whether all of them were cases. */
async function answerAll(): Promise<boolean> {
  let allCases = true;
  let waiting = '';
  for await (const line of lines(process.stdin, LONGEST_LINE)) {
    const answered = answer(line);
    if (answered === null) continue;
    if (answered.refused) allCases = false;
    waiting += `${answered.text}\n`;
    if (waiting.length >= WRITTEN_AT_ONCE) {
      await write(waiting);
      waiting = '';
    }
  }
  await write(waiting);
  return allCases;
}

// A write that fails is reported where it is awaited; without a listener it would be thrown too.
process.stdout.on('error', () => {});

try {
  process.exitCode = (await answerAll()) ? 0 : 1;
} catch (error) {
  process.exitCode = 1;
  // Whoever read the results has read enough, as `head` does.
  const readerGone = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  if (!readerGone) console.error(error);
  process.stdin.destroy();
}
