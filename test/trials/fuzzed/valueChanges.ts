import { canonical } from '@/election/events/canonical';
import type { Change } from './byteChanges';
import type { Chance } from './chance';
import { joinLines, linesOf } from './lineChanges';

type List = readonly Json[];
type Fields = { readonly [name: string]: Json };
type Json = null | boolean | number | string | List | Fields;

const isList = (json: Json): json is List => Array.isArray(json);
export const isFields = (json: Json): json is Fields =>
  typeof json === 'object' && json !== null && !isList(json);

const DEEP = 50_000;
const LONG = 300_000;
const STOPS = 10;

/** Texts that stand where a value stood; not all of them are JSON. */
const STRANGE: readonly [string, ...string[]] = [
  ...(['null', 'true', 'false', '0', '-0', '-1', '1.5', '1e308', '1e400', '-1e-400'] as const),
  ...['9007199254740993', '9'.repeat(400), '0x10', 'NaN', 'undefined', '01', '+1', ''],
  ...['""', '"\\ud800"', '"\\u0000"', '"__proto__"', '"0"', `"${'票'.repeat(LONG)}"`],
  ...[
    '[]',
    '{}',
    '[[]]',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":null}',
    '{"a":1,"a":2}',
  ],
  `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
  '['.repeat(DEEP),
];

/** Replaces one value somewhere within; stops at each level with the same chance. */
function replacedIn(json: Json, chance: Chance, instead: (old: Json) => Json): Json {
  const within = (value: Json) => replacedIn(value, chance, instead);
  if (isList(json) && json.length > 0 && !chance.once(STOPS)) {
    const at = chance.below(json.length);
    return json.map((value, i) => (i === at ? within(value) : value));
  }
  if (isFields(json) && !chance.once(STOPS)) {
    const names = Object.keys(json);
    const name = names[chance.below(names.length)] ?? '';
    return { ...json, [name]: within(json[name] ?? null) };
  }
  return instead(json);
}

/** Another value of the same type. */
function sameType(old: Json, { below, oneOf }: Chance): Json {
  if (typeof old === 'number') return oneOf([old + 1, old - 1, 0, -old, old * 2 ** 40, 2 ** 53]);
  if (typeof old === 'string')
    return oneOf([`${old}x`, old.slice(1), '', old.split('').toReversed().join(''), `${below(9)}`]);
  if (typeof old === 'boolean') return !old;
  if (isList(old)) return oneOf([[], [...old, ...old], old.slice(1), old.toReversed()]);
  return isFields(old) ? { ...old, another: null } : 0;
}

const OTHER_TYPES: readonly [Json, ...Json[]] = [null, true, 7, 1e300, '7', [], {}, [[null]]];

export const parsed = (line: string): Json => JSON.parse(line) as Json;

/** Changes one line that is still JSON; another change may have come before. */
const onLine =
  (change: (line: string, chance: Chance) => string): Change =>
  (bytes, chance) => {
    const lines = linesOf(bytes);
    const at = chance.below(lines.length);
    try {
      return joinLines(lines.with(at, change(lines[at] ?? '', chance)));
    } catch {
      return bytes;
    }
  };

/** JSON has no such character unescaped: where it stands, something that may be no JSON goes in. */
const PLACE = '\u0001';

/** One value of one line is another; hashes and chain stay as they were. */
export const valueChanges = {
  sameType: onLine((line, chance) =>
    canonical(replacedIn(parsed(line), chance, (old) => sameType(old, chance))),
  ),
  otherType: onLine((line, chance) =>
    canonical(replacedIn(parsed(line), chance, () => chance.oneOf(OTHER_TYPES))),
  ),
  strange: onLine((line, chance) =>
    JSON.stringify(replacedIn(parsed(line), chance, () => PLACE)).replace(
      JSON.stringify(PLACE),
      () => chance.oneOf(STRANGE),
    ),
  ),
  otherSpelling: onLine((line, { oneOf }) =>
    oneOf([
      JSON.stringify(parsed(line), null, 1).replaceAll('\n', ''),
      line.replace(':', ': '),
      line.replace(/\d/, (digit) => `${digit}.0`),
      line.replace('/', '\\/'),
    ]),
  ),
} satisfies Readonly<Record<string, Change>>;
