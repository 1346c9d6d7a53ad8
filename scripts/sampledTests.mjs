import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DRAWS = /from '(fast-check|[^']*\/random)'/;

/** Unit tests that draw at random or run only a sample: all that `npm run soak` runs longer. */
export const sampledTests = () =>
  ['src', 'test']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))),
    )
    .filter((file) => /\.test\.tsx?$/.test(file) && DRAWS.test(readFileSync(file, 'utf8')));
