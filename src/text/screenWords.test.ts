import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sourceOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));

/** It is a word of the code. */
test.each(['src/text/zh', 'src/text/en'])(
  'no words in %s say PIN: it is a signing password',
  (folder) => {
    const lines = sourceOf(folder).filter((line) => !/^\s*(\/\*\*|\*|\/\/)/.test(line));
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter((line) => /\bPIN/.test(line))).toEqual([]);
  },
);
