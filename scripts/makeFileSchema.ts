import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { catalogue } from '@/election/events/catalogue';
import { sheetSchema } from '@/election/events/resultSheet';
import { envelopeSchema } from '@/journal/entry';
import { footerSchema, headerSchema } from '@/journal/meetingFile';

export const SCHEMA_PATH = 'public/jipiaotai-meeting.schema.json';

/** Leaves out what a schema cannot say: that a text is not blank, or is trimmed. */
function ofSchema(schema: v.GenericSchema): JsonSchema {
  const described = toJsonSchema(schema, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'brand'],
    typeMode: 'input',
  });
  // The whole file says which draft it is of, once.
  delete described.$schema;
  return described;
}

/** What one line of a meeting file may be: header, entry or footer; and, as a definition, the text of a sheet. */
export function fileSchema(): JsonSchema {
  const events = Object.entries(catalogue).map(([type, { schema }]) => [type, ofSchema(schema)]);
  const definitions = Object.fromEntries(events) as Record<string, JsonSchema>;
  const envelope = ofSchema(envelopeSchema);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'jipiaotai-meeting.schema.json',
    title: 'A line of a Jipiaotai meeting file',
    description:
      'Each line of the file is one JSON value: the header first, then the entries, last the footer. ' +
      'Hashes, signatures and the rules of the count cannot be said in a schema; docs/file-format.md says how they are verified.',
    oneOf: [{ $ref: '#/$defs/header' }, { $ref: '#/$defs/entry' }, { $ref: '#/$defs/footer' }],
    $defs: {
      header: ofSchema(headerSchema),
      entry: {
        ...envelope,
        properties: {
          ...envelope.properties,
          event: {
            oneOf: Object.keys(definitions).map((type) => ({ $ref: `#/$defs/events/${type}` })),
          },
        },
      },
      footer: ofSchema(footerSchema),
      /** What the field `text` of `sheetDrawn` says, once it is parsed. */
      sheet: ofSchema(sheetSchema),
      events: definitions as JsonSchema,
    },
  };
}
