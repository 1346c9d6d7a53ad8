import * as v from 'valibot';
import { positiveCountSchema as positive } from '@/election/tally/rules';
import { event } from './define';
import { words } from './fields';
import { keyIdSchema, memberNameSchema } from './ids';

export const offices = ['chiefScrutineer', 'scrutineer', 'counter', 'teller'] as const;
export type Office = (typeof offices)[number];
export const officerSchema = v.strictObject({
  office: v.picklist(offices),
  name: memberNameSchema,
});
export type Officer = v.InferOutput<typeof officerSchema>;
export const reliefReasons = ['left', 'becameCandidate', 'ownWish'] as const;
export type ReliefReason = (typeof reliefReasons)[number];

const publicKeySchema = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
  y: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type PublicKey = v.InferOutput<typeof publicKeySchema>;

/** Before whom a forgotten PIN was replaced by a new key (domain §11.3). */
const keyReplacementSchema = v.strictObject({
  replaces: keyIdSchema,
  before: v.strictObject({
    role: v.picklist(['chiefScrutineer', 'scrutineer', 'presidingOfficer']),
    name: words(60),
  }),
});

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
  signingKeyCreated: event('signingKeyCreated', 1, {
    name: memberNameSchema,
    keyId: keyIdSchema,
    publicKey: publicKeySchema,
    /** Iterations of PBKDF2-SHA-256 with which the private part is wrapped. */
    iterations: positive,
    replacement: v.nullable(keyReplacementSchema),
  }),
  pinRefused: event('pinRefused', 1, { name: memberNameSchema }),
  operatorChanged: event('operatorChanged', 1, { operator: memberNameSchema }),
} as const;
