import type { MemberName } from '@/election/events/ids';
import type { SignedAct } from '@/election/events/meeting';
import { currentKey } from '@/election/rules/officers/officers';
import {
  keyWitnessNeed,
  signedAct,
  subjectOf,
  witnessNeed,
} from '@/election/rules/officers/witnessNeed';
import type { Meeting } from '@/election/state/meeting';
import { type Action, does } from './actions';
import { agreedWithout } from './signers';

/**
 * The act itself, or what has to happen first so that it can be signed: a signer without a PIN chooses one,
 * and where nobody is left who could sign the hall agrees.
 */
export function signable(
  meeting: Meeting,
  action: Action,
  wait: readonly MemberName[] = [],
): Action {
  const act = actOf(action);
  if (act === null) return action;
  const need =
    action.kind === 'choosesPin'
      ? keyWitnessNeed(meeting, action.name)
      : action.kind === 'command'
        ? witnessNeed(meeting, action.command)
        : null;
  if (need === null) return action;
  const about = action.kind === 'command' ? subjectOf(action.command) : action.name;
  if (need.byHands) return does(agreedWithout(meeting, act, about));
  const isKeyless = (name: MemberName) => currentKey(meeting, name) === null;
  const [first] = need.oneOf;
  const wanting = need.oneOf.every(isKeyless) && first !== undefined ? [first] : [];
  const keyless = [...need.all.filter(isKeyless), ...wanting];
  const [next] = keyless;
  if (next === undefined) return action;
  // Two who wait for each other: the hall agrees that one goes first.
  if (wait.includes(next)) return does(agreedWithout(meeting, act, about, ...keyless));
  return signable(meeting, { kind: 'choosesPin', name: next }, [...wait, next]);
}

function actOf(action: Action): SignedAct | null {
  if (action.kind === 'choosesPin') return 'signingKeyCreated';
  if (action.kind === 'signs') return null;
  return signedAct(action.command);
}
