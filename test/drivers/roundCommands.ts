import fc from 'fast-check';
import type { Command, CommandOf } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { roundKinds } from '@/election/events/round';
import { type OpenContest, openContests } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { form } from './meetings';
import { CANDIDATES, fullMembers } from './people';
import { C1, C2, F1, F2, secretaryForm } from './rounds';

const is = <T extends Command['type']>(type: T) => ({ type: fc.constant(type) });
const anyForm = fc.constantFrom(F1, F2);
const anyContest = fc.constantFrom(C1, C2);
const reason = fc.constantFrom('大会另行提名', '');
const names = fc.subarray([...fullMembers(10)], { minLength: 1, maxLength: 4 });

/** One paper for both: secretary and committee. */
export const bothForm = form(CANDIDATES, 3, {
  within: { contest: C2, mustAlsoBeChosenIn: C1 },
  contests: [
    ...form().contests,
    { id: C2, office: '书记', seats: 1, kind: 'equal', candidates: CANDIDATES.slice(3) },
  ],
});

/** What a meeting of several forms and rounds is asked, now and then with sense. */
export const roundCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    ...is('formSet'),
    form: fc.oneof(
      names.map((candidates) => secretaryForm(candidates)),
      names.map((candidates) =>
        secretaryForm(candidates, { among: { form: F1, contest: C1 }, colour: '黄色' }),
      ),
      fc.constant(bothForm),
    ),
  }),
  fc.record({ ...is('formDropped'), form: anyForm, reason }),
  fc.record({ ...is('formSelected'), form: anyForm }),
  fc.record({
    ...is('roundOpened'),
    form: anyForm,
    kind: fc.constantFrom(...roundKinds),
    reason,
    contests: fc.array(fc.record({ contest: anyContest, candidates: names }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({ ...is('roundNotHeld'), reason: fc.constant('人数不足') }),
  fc.record({
    ...is('contestReferred'),
    form: anyForm,
    contest: anyContest,
    reason: fc.constant('报上级党组织'),
  }),
  fc.record(is('electedOutsideAcknowledged')),
  fc.record({
    ...is('handsShown'),
    for: fc.nat(14),
    against: fc.nat(2),
    abstain: fc.nat(2),
    matter: fc.record({
      kind: fc.constant('fewerSeats' as const),
      form: anyForm,
      contest: anyContest,
    }),
  }),
);

/** Turned to a contest that is open, where there is one. */
export function aboutOpenContest(command: Command, meeting: Meeting): Command {
  const open = openContests(meeting).at(-1);
  if (open === undefined) return command;
  const { form: of, contest } = open;
  if (command.type === 'contestReferred') return { ...command, form: of, contest: contest.id };
  if (command.type === 'handsShown' && command.matter.kind === 'fewerSeats')
    return { ...command, matter: { kind: 'fewerSeats', form: of, contest: contest.id } };
  return command.type === 'roundOpened' ? opened(command, open) : command;
}

/** With whom the count proposed, unless it is supplementary and there is a reason for others. */
function opened(command: CommandOf<'roundOpened'>, open: OpenContest): Command {
  const { kind } = open.awaits;
  if (kind === 'refer') return command;
  const others = kind === 'supplementary' && command.reason !== '';
  const candidates = others
    ? (command.contests[0]?.candidates ?? [])
    : open.awaits.candidates.map((name) => name as MemberName);
  const contests = [{ contest: open.contest.id, candidates }];
  return { ...command, form: open.form, kind, contests };
}
