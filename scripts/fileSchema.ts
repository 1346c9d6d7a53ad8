/** `npm run schema`: writes the JSON Schema of the meeting file from the schemas that the app reads it with. */
import { writeFileSync } from 'node:fs';
import { fileSchema, SCHEMA_PATH } from './makeFileSchema';

writeFileSync(SCHEMA_PATH, `${JSON.stringify(fileSchema(), null, 2)}\n`);
