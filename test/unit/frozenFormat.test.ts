import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UPCASTS } from '@/journal/upcasts';
import { fileSchema } from '../../scripts/makeFileSchema';

/** A JSON Schema of the meeting file, of today or as it was at a release. */
interface Format {
  readonly $defs: Readonly<Record<'header' | 'entry' | 'footer' | 'sheet', unknown>> & {
    readonly events: Readonly<Record<string, EventShape>>;
  };
}
interface EventShape {
  readonly properties: { readonly v: { readonly const: number } };
}

const FROZEN = 'test/fixtures/format/1.0.schema.json';
const { $defs: frozen } = JSON.parse(readFileSync(FROZEN, 'utf8')) as Format;
const { $defs: today } = JSON.parse(JSON.stringify(fileSchema())) as Format;

const versionOf = (shape: EventShape): number => shape.properties.v.const;

describe('the format is 1.0: what was stored once is read for ever', () => {
  test.each(Object.entries(frozen.events))(
    '%s is as it was, or of a later version with a way to read the earlier one',
    (type, was) => {
      const is = today.events[type];
      if (is === undefined) throw new Error('an event that was stored once cannot be left out');
      if (versionOf(is) === versionOf(was)) expect(is).toEqual(was);
      else expect(UPCASTS.get(type)).toHaveLength(versionOf(is) - 1);
    },
  );

  test.each(['header', 'entry', 'footer', 'sheet'] as const)(
    'the %s is as it was: it has no way to be read otherwise',
    (part) => {
      expect(today[part]).toEqual(frozen[part]);
    },
  );
});
