import { type Fault, type Faulty, faulty } from '@/journal/fault';
import type { Claim } from '@/journal/verifyJournal';
import { isKeyNamed, verify } from './verifySignature';

/** The first thing that a journal says about keys and signatures and that does not hold; `null` where all do. */
export function checkClaims(claims: readonly Claim[]): Fault | null {
  for (const claim of claims) {
    if (!holds(claim)) return faultOf(claim).fault;
  }
  return null;
}

function holds(claim: Claim): boolean {
  const { publicKey, keyId } = claim;
  return claim.kind === 'key'
    ? isKeyNamed(publicKey, keyId)
    : verify(publicKey, keyId, claim.text, claim.signature);
}

function faultOf(claim: Claim): Faulty {
  const { seq, name } = claim;
  switch (claim.kind) {
    case 'key':
      return faulty('key.name', { seq, name });
    case 'witness':
      return faulty('signature.witness', { seq, name });
    case 'sheet':
      return faulty('signature.sheet', { seq, name, sheet: claim.sheet });
  }
}
