import * as v from 'valibot';
import { positiveCountSchema as positive } from '@/election/tally/rules';
import { roundEvent } from './define';
import { text, words } from './fields';
import { keyIdSchema, memberNameSchema } from './ids';
import { signatureSchema } from './officers';

export const sheetEvents = {
  basesDifferAcknowledged: roundEvent('basesDifferAcknowledged', {}),
  electedOutsideAcknowledged: roundEvent(
    'electedOutsideAcknowledged',
    { names: v.array(words(60)) },
    'names',
  ),
  sheetDrawn: roundEvent(
    'sheetDrawn',
    {
      sheet: positive,
      /** The exact bytes that are signed, printed and shown: canonical JSON of a `Sheet`. */
      text: v.string(),
    },
    'sheet',
    'text',
  ),
  sheetSigned: roundEvent(
    'sheetSigned',
    {
      sheet: positive,
      name: memberNameSchema,
      key: keyIdSchema,
      signature: signatureSchema,
    },
    'sheet',
  ),
  signatureMissing: roundEvent(
    'signatureMissing',
    {
      sheet: positive,
      name: memberNameSchema,
      why: v.picklist(['refused', 'absent']),
      reason: text(200),
    },
    'sheet',
  ),
  sheetWithdrawn: roundEvent('sheetWithdrawn', { sheet: positive, reason: words(200) }, 'sheet'),
  announced: roundEvent('announced', { sheet: positive }, 'sheet'),
} as const;
