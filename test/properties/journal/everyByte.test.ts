import { isSaid, utf8 } from '@test/drivers/bytes';
import { HallRun, PINS } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF, SCRUTINEER } from '@test/drivers/people';
import { SOAK } from '@test/random';
import { beforeAll, expect, test } from 'vitest';
import { saveFile } from '@/controller/files/saveFile';
import type { FaultCode } from '@/journal/fault';
import { checkFile } from '@/verifier/checkFile';

/** Every byte in `npm run soak`; a sample else, of an odd stride, so that each bit has its turn. */
const STRIDE = SOAK ? 1 : 37;

let bytes: Uint8Array;

/** The smallest meeting that has everything: witnesses, a withdrawn paper, a signed sheet, an end. */
beforeAll(async () => {
  const run = await HallRun.to('opened', {
    members: 7,
    present: 6,
    seats: 1,
    candidates: CANDIDATES.slice(0, 2),
    received: 6,
  });
  await run.enter(marked('xo'), marked('ox'), marked('ox'), marked('ox'), { kind: 'blank' });
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  await run.enter(marked('ox'), marked('ox'));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const name of [CHIEF, SCRUTINEER])
    await run.controller.signSheet(name, PINS.get(name) ?? '');
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });
  const saved = await saveFile(run.id, run.device);
  if (!saved.ok) throw new Error(saved.lost.why);
  bytes = saved.bytes;
});

test('the file holds as it was saved', () => {
  expect(checkFile(bytes)).toMatchObject({
    ok: true,
    report: {
      ending: 'closed',
      papers: 6,
      verified: { key: 4, witness: 12, sheet: 2 },
      sheets: [{ number: 1, state: 'announced', signedBy: [CHIEF, SCRUTINEER], wanting: [] }],
    },
  });
});

test('no byte of it can be another: each is refused with a sentence', () => {
  const codes = new Set<FaultCode>();
  for (let at = 0; at < bytes.length; at += STRIDE) {
    const byte = bytes[at] ?? 0;
    // One bit of each byte, another one from byte to byte: case, digits, sign and encoding all turn.
    bytes[at] = byte ^ (1 << (at % 8));
    const checked = checkFile(bytes);
    bytes[at] = byte;
    if (checked.ok) expect.fail(`byte ${at} may be another`);
    codes.add(checked.fault.code);
    if (!isSaid(checked.fault)) expect.fail(`no sentence for ${checked.fault.code}`);
  }
  expect(codes).toContain('entry.chain');
  expect(codes).toContain('file.notText');
});

test('no byte can be missing', () => {
  for (let at = 0; at < bytes.length; at += STRIDE) {
    const without = new Uint8Array(bytes.length - 1);
    without.set(bytes.subarray(0, at));
    without.set(bytes.subarray(at + 1), at);
    if (checkFile(without).ok) expect.fail(`byte ${at} may be missing`);
  }
});

test('no line can be missing, doubled or exchanged with the next', () => {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  const changes: ((i: number) => string[])[] = [
    (i) => lines.toSpliced(i, 1),
    (i) => lines.toSpliced(i, 0, lines[i] ?? ''),
    (i) => lines.toSpliced(i, 2, lines[i + 1] ?? '', lines[i] ?? ''),
  ];
  for (const change of changes) {
    for (const i of lines.keys()) {
      const checked = checkFile(
        utf8(
          change(i)
            .map((line) => `${line}\n`)
            .join(''),
        ),
      );
      if (checked.ok) expect.fail(`line ${i + 1}`);
      expect(isSaid(checked.fault)).toBe(true);
    }
  }
});
