import { closedMeeting, fileOf } from '@test/drivers/files';
import { expect, test, vi } from 'vitest';
import { faulty } from '@/journal/fault';
import type { Progress } from '@/verifier/checkFile';
import { checkChosenFile } from './checkChosenFile';
import { checkInWorker } from './checkInWorker';
import type { CheckMessage } from './checkMessages';

type Answer = (worker: StubWorker, file: Blob) => void;

/** Stands for a worker of the browser and answers as it is told. */
class StubWorker {
  static readonly terminate = vi.fn();
  static answer: Answer;
  onmessage: (event: { readonly data: CheckMessage }) => void = () => undefined;
  onmessageerror: () => void = () => undefined;
  onerror: (event: { preventDefault(): void }) => void = () => undefined;
  readonly terminate = StubWorker.terminate;
  postMessage(file: Blob): void {
    StubWorker.answer(this, file);
  }
}

function withWorker(answer: Answer) {
  StubWorker.answer = answer;
  StubWorker.terminate.mockClear();
  vi.stubGlobal('Worker', StubWorker);
}

async function chosen() {
  const run = await closedMeeting();
  const bytes = await fileOf(run.id, run.device);
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

test('the worker says how far it has come, and its answer is the answer', async () => {
  const file = await chosen();
  withWorker((worker, asked) => {
    void checkChosenFile(asked, (progress) =>
      worker.onmessage({ data: { kind: 'progress', progress } }),
    ).then((checked) => worker.onmessage({ data: { kind: 'checked', checked } }));
  });
  const seen: Progress[] = [];
  const { kind, checked } = await checkInWorker(file, (progress) => seen.push(progress));
  if (kind === 'publicCopy' || !checked.ok) throw new Error('a meeting that holds');
  expect(checked.report.papers).toBe(8);
  expect(seen).toEqual([20, 40].map((done) => ({ done, of: checked.rows.length })));
  expect(StubWorker.terminate).toHaveBeenCalledOnce();
});

test('a file that does not hold is refused by the worker, and not asked about twice', async () => {
  withWorker((worker) =>
    worker.onmessage({
      data: {
        kind: 'checked',
        checked: { kind: 'meeting', checked: faulty('file.empty', {}) },
      },
    }),
  );
  expect(await checkInWorker(await chosen(), () => undefined)).toMatchObject({
    checked: { ok: false },
  });
});

test.each<[string, Answer]>([
  ['cannot be loaded', (worker) => worker.onerror({ preventDefault: () => undefined })],
  ['fails', (worker) => worker.onmessage({ data: { kind: 'failed' } })],
  [
    'fails after its first word',
    (worker) => {
      worker.onmessage({ data: { kind: 'progress', progress: { done: 0, of: 0 } } });
      worker.onmessageerror();
    },
  ],
  [
    'cannot be made',
    () => {
      throw new Error('no worker');
    },
  ],
])('where the worker %s the page checks the file itself', async (_, answer) => {
  withWorker(answer);
  expect(await checkInWorker(await chosen(), () => undefined)).toMatchObject({
    checked: { ok: true },
  });
});

test('a check that nobody waits for any more ends, and is not begun anew in the page', async () => {
  const waited = new AbortController();
  withWorker(() => waited.abort());
  await expect(checkInWorker(await chosen(), () => undefined, waited.signal)).rejects.toThrow(
    'nobody waits',
  );
  expect(StubWorker.terminate).toHaveBeenCalledOnce();
});

test('where the worker is silent the page checks the file itself', async () => {
  const file = await chosen();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  withWorker(() => undefined);
  const checking = checkInWorker(file, () => undefined);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await checking).toMatchObject({ checked: { ok: true } });
});

test('a browser without workers checks it in the page', async () => {
  expect(await checkInWorker(await chosen(), () => undefined)).toMatchObject({
    checked: { ok: true },
  });
});
