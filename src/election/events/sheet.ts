import * as v from 'valibot';
import { positiveCountSchema as positive } from '@/election/tally/rules';
import { roundEvent } from './define';
import { text, words } from './fields';
import { keyIdSchema, memberNameSchema } from './ids';
import { signatureSchema } from './officers';

/** Why somebody who is to sign has not. */
export const wantingReasons = ['refused', 'absent'] as const;

export const sheetEvents = {
  basesDifferAcknowledged: roundEvent('basesDifferAcknowledged', 1, {}),
  electedOutsideAcknowledged: roundEvent(
    'electedOutsideAcknowledged',
    1,
    { names: v.array(words(60)) },
    'names',
  ),
  sheetDrawn: roundEvent(
    'sheetDrawn',
    1,
    {
      sheet: positive,
      /** The exact bytes that are printed and shown, and whose hash is signed: canonical JSON of a `Sheet`. */
      text: v.string(),
    },
    'sheet',
    'text',
  ),
  sheetSigned: roundEvent(
    'sheetSigned',
    1,
    {
      sheet: positive,
      name: memberNameSchema,
      keyId: keyIdSchema,
      /** Over the summary of the sheet (`rules/sheet/sheetSummary.ts`); the entry is signed besides. */
      signature: signatureSchema,
    },
    'sheet',
  ),
  signatureMissing: roundEvent(
    'signatureMissing',
    1,
    {
      sheet: positive,
      name: memberNameSchema,
      reason: v.picklist(wantingReasons),
      /** What else is to be said of it. */
      note: text(200),
    },
    'sheet',
  ),
  sheetWithdrawn: roundEvent('sheetWithdrawn', 1, { sheet: positive, reason: words(200) }, 'sheet'),
  announced: roundEvent('announced', 1, { sheet: positive }, 'sheet'),
} as const;
