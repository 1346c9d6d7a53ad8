/**
 * Steps 1 to 4 of docs/file-format.md, written from that page alone: nothing but Node is used here, and nothing of
 * the app. Whoever writes a verifier in another language can read this beside the page.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const NONE = '0'.repeat(64);
const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/;

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** RFC 8785, for whole numbers. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

class Wrong extends Error {}
const ask = (holds, what) => {
  if (!holds) throw new Wrong(what);
};

/**
 * @param {Buffer} bytes
 * @returns {{ ok: true, entries: number, head: string, signatures: number } | { ok: false, why: string }}
 */
export function verifyFile(bytes) {
  try {
    const { entries, head } = frame(bytes);
    return { ok: true, entries: entries.length, head, signatures: signaturesOf(entries) };
  } catch (error) {
    if (error instanceof Wrong || error instanceof SyntaxError)
      return { ok: false, why: error.message };
    throw error;
  }
}

function frame(bytes) {
  const text = bytes.toString('utf8');
  ask(Buffer.from(text, 'utf8').equals(bytes), 'not UTF-8');
  ask(!text.startsWith('\uFEFF') && !text.includes('\r'), 'a byte-order mark or carriage return');
  const lines = text.split('\n');
  ask(lines.pop() === '' && !lines.includes(''), 'lines');
  ask(lines.shift() === '{"format":"jipiaotai-meeting","version":1}', 'header');
  const last = lines.pop();
  ask(lines.length > 0, 'no entries');

  let prev = NONE;
  const entries = lines.map((line, i) => {
    const entry = JSON.parse(line);
    ask(canonical(entry) === line, `entry ${i + 1}: spelling`);
    ask(entry.seq === i + 1, `entry ${i + 1}: order`);
    ask(entry.prev === prev, `entry ${i + 1}: chain`);
    prev = sha256(line);
    return entry;
  });
  ask(last === canonical({ entries: entries.length, head: prev }), 'footer');
  return { entries, head: prev };
}

/** One meeting, the right device, times, keys and signatures; answers how many signatures hold. */
function signaturesOf(entries) {
  const [{ event: opening }] = entries;
  ask(opening.type === 'meetingOpened', 'no opening');
  let writer = opening.writer;
  let before = null;
  let signatures = 0;
  const keys = new Map();
  const owners = new Map();
  const sheets = new Map();
  for (const entry of entries) {
    const { seq, at, event, witnesses } = entry;
    ask(entry.meeting === opening.meeting, `entry ${seq}: meeting`);
    if (event.type === 'takenOver') writer = event.to;
    ask(entry.writer === writer, `entry ${seq}: writer`);
    ask(MINUTE.test(at) && mayFollow(at, before, event), `entry ${seq}: time`);
    before = at;

    // A new key signs the entry that brings it, and is known from there on.
    if (event.type === 'signingKeyCreated') {
      const { name, keyId, publicKey } = event;
      ask(thumbprint(publicKey) === keyId, `entry ${seq}: name of the key`);
      ask(!owners.has(keyId), `entry ${seq}: a key that is known`);
      ask(
        witnesses.some((witness) => witness.name === name),
        `entry ${seq}: a key that did not sign`,
      );
      owners.set(keyId, name);
      keys.set(name, { keyId, key: pointOf(publicKey, seq) });
    }

    const names = witnesses.map(({ name }) => name);
    ask(new Set(names).size === names.length, `entry ${seq}: a witness twice`);
    const { meeting, prev } = entry;
    const statement = canonical({ at, event, meeting, prev, seq });
    for (const { name, keyId, signature } of witnesses) {
      ask(keys.get(name)?.keyId === keyId, `entry ${seq}: key of ${name}`);
      ask(holds(keys.get(name), statement, signature), `entry ${seq}: signature of ${name}`);
      signatures += 1;
    }

    const sheet = `${event.form} ${event.round}`;
    if (event.type === 'sheetDrawn') sheets.set(sheet, event.text);
    if (event.type === 'sheetSigned') {
      const { name, keyId, signature } = event;
      ask(names.includes(name) && keys.get(name).keyId === keyId, `entry ${seq}: who signs`);
      const summary = summaryOf(sheets.get(sheet));
      ask(holds(keys.get(name), summary, signature), `entry ${seq}: sheet`);
      signatures += 1;
    }
    if (event.type === 'takenOver' && event.from !== event.to) keys.clear();
  }
  return signatures;
}

/** No entry is older than the one before, but for a clock that jumped and for another device. */
function mayFollow(at, before, event) {
  if (event.type === 'clockChanged') return event.from === before && event.to === at;
  if (before === null || (event.type === 'takenOver' && event.from !== event.to)) return true;
  return at >= before;
}

const base64url = (bytes) => Buffer.from(bytes).toString('base64url');
const isSpelled = (text) => base64url(Buffer.from(text, 'base64url')) === text;

function thumbprint({ crv, kty, x, y }) {
  return createHash('sha256').update(canonical({ crv, kty, x, y })).digest('base64url');
}

function pointOf(jwk, seq) {
  ask(isSpelled(jwk.x) && isSpelled(jwk.y), `entry ${seq}: spelling of the key`);
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    throw new Wrong(`entry ${seq}: no point of the curve`);
  }
}

function holds({ keyId, key }, payload, { protected: header, signature }) {
  if (header !== base64url(`{"alg":"ES256","kid":"${keyId}"}`) || !isSpelled(signature))
    return false;
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.length !== 64 || BigInt(`0x${bytes.subarray(32).toString('hex')}`) > ORDER / 2n)
    return false;
  const signed = Buffer.from(`${header}.${base64url(payload)}`);
  return verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, bytes);
}

function summaryOf(text) {
  const { kind, meeting, practice, details, form, round, number, figures, papers, contests } =
    JSON.parse(text);
  const { due, present, issued, returned } = figures;
  return canonical({
    format: 'jipiaotai-summary',
    version: 1,
    kind,
    meeting,
    practice,
    date: details.date,
    form,
    round,
    sheet: number,
    hash: sha256(text),
    figures: { due, present, issued, returned },
    papers: papers === null ? null : { valid: papers.valid, void: papers.void },
    contests: contests.map(({ office, seats, result }) => {
      if (result === null) return { office, seats };
      const candidates = result.candidates.map(({ name, grades, ...votes }) =>
        grades === undefined
          ? { name, for: votes.for, against: votes.against, abstain: votes.abstain }
          : { name, ...grades },
      );
      return { office, seats, candidates, writeIns: result.writeIns, elected: result.elected };
    }),
  });
}
