import * as v from 'valibot';
import { positiveCountSchema as positive } from '@/election/tally/rules';
import { event } from './define';
import { words } from './fields';
import { keyIdSchema, memberNameSchema, slipBitsSchema } from './ids';

export const offices = ['chiefScrutineer', 'scrutineer', 'counter', 'teller'] as const;
export type Office = (typeof offices)[number];
export const officerSchema = v.strictObject({
  office: v.picklist(offices),
  name: memberNameSchema,
});
export type Officer = v.InferOutput<typeof officerSchema>;
export const reliefReasons = ['left', 'becameCandidate', 'ownWish'] as const;
export type ReliefReason = (typeof reliefReasons)[number];

export const publicKeySchema = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
  y: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type PublicKey = v.InferOutput<typeof publicKeySchema>;

/**
 * What is not as the rules have it, and is printed on every sheet from then on. `newPassword`: a key in the
 * place of one that was forgotten; `presiding`: another presides; `withoutSignature`: an act that went on
 * so; `deskUncovered`: the covered desk was opened without a password; `laterOfficer`: a first key after the box was
 * opened; `takenOver`: another device goes on, to which the meeting was handed over or not; `clockChanged`: the
 * device's clock jumped.
 */
export const deviationKinds = [
  'newPassword',
  'presiding',
  'withoutSignature',
  'deskUncovered',
  'laterOfficer',
  'takenOver',
  'takenOverWithoutHandOver',
  'clockChanged',
] as const;

/** With what the record was made: the version of the app, and the code of its page where it could be read. */
const appIdentitySchema = v.strictObject({
  version: words(20),
  page: v.nullable(words(24)),
});
export type AppIdentity = v.InferOutput<typeof appIdentitySchema>;

export const signatureSchema = v.strictObject({
  protected: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/)),
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type Signature = v.InferOutput<typeof signatureSchema>;

export const officersEvents = {
  officersProposed: event('officersProposed', 1, { officers: v.array(officerSchema) }),
  officerRelieved: event('officerRelieved', 1, {
    name: memberNameSchema,
    office: v.picklist(offices),
    reason: v.picklist(reliefReasons),
  }),
  chiefScrutineerNamed: event('chiefScrutineerNamed', 1, { name: memberNameSchema }),
  signingKeyCreated: event(
    'signingKeyCreated',
    1,
    {
      name: memberNameSchema,
      keyId: keyIdSchema,
      publicKey: publicKeySchema,
      /** Iterations of PBKDF2-SHA-256 with which the private part is wrapped. */
      iterations: positive,
      /** The key of the same person in whose place it comes, where the PIN was forgotten. */
      replaces: v.nullable(keyIdSchema),
    },
    'replaces',
  ),
  openingSlipDrawn: event('openingSlipDrawn', 1, {
    bits: slipBitsSchema,
    app: appIdentitySchema,
  }),
  pinRefused: event('pinRefused', 1, { name: memberNameSchema }),
  operatorChanged: event('operatorChanged', 1, { operator: memberNameSchema }),
} as const;
