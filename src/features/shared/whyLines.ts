import type {
  WhyContest,
  WhyInquorate,
  WhyPerson,
  WhyRule,
  WhyVoid,
} from '@/election/rules/sheet/why';
import type { Words } from '@/text/words';

/** What a dialog says when it is asked why: its heading, and a few short lines. */
export interface WhySaid {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Why one person was elected, or not. */
export function whyPersonSaid(words: Words, contest: WhyContest, person: WhyPerson): WhySaid {
  const { why, terms } = words;
  const { name, outcome, otherwiseBy } = person;
  return {
    title: why.title[outcome](name),
    lines: [
      ruleLine(words, contest.rule),
      votesLine(words, contest.rule, person),
      ...outcomeLines(words, contest, person),
      ...otherwiseBy.map(
        (base) =>
          why.otherwise[outcome === 'elected' ? 'out' : 'in'](name, terms.base[base]) +
          why.otherwise.adopted,
      ),
      basisLine(words, contest.rule, contest.rule.ofVoters),
    ],
  };
}

/** Why a contest is done, or what follows from it. */
export function whyContestSaid(words: Words, office: string, contest: WhyContest): WhySaid {
  const { why } = words;
  const { rule, seats, passed, elected } = contest;
  return {
    title: why.title.contest(office),
    lines: [
      ruleLine(words, rule),
      why.contest.counted(seats, passed, elected),
      nextLine(words, contest),
      basisLine(words, rule, rule.ofVoters),
    ],
  };
}

/** Why a round is void. */
export function whyVoidSaid(words: Words, asked: WhyVoid): WhySaid {
  const { why, terms } = words;
  const { returned, limit } = asked;
  return {
    title: why.title.void,
    lines: [
      why.void.limit(terms.figure[limit.figure], limit.value),
      why.void.over(returned, returned - limit.value),
      why.void.nothing,
      basisLine(words, asked, false),
    ],
  };
}

/** Why nobody can be elected by those who are here. */
export function whyInquorateSaid(words: Words, asked: WhyInquorate): WhySaid {
  const { why } = words;
  const { due, present, needed, rule } = asked;
  const say = rule.comparator === '>=' ? why.inquorate.atLeast : why.inquorate.over;
  return {
    title: why.title.inquorate,
    lines: [
      say(due, rule.num, rule.den, needed),
      why.inquorate.short(present, needed - present),
      why.inquorate.nothing,
      basisLine(words, asked, true, asked.adopted),
    ],
  };
}

function ruleLine({ why, terms }: Words, { base, comparator, threshold }: WhyRule): string {
  if (threshold === null) return why.rule.plurality;
  const say = comparator === '>' ? why.rule.over : why.rule.atLeast;
  return say(why.base[base.name](base.value), terms.base[base.name], threshold);
}

function votesLine({ why }: Words, { threshold }: WhyRule, person: WhyPerson): string {
  const { name, votes, position, level, exactlyHalf } = person;
  if (votes === 0) return why.votes.none(name);
  const place = level.length > 0 ? why.shared(position, level) : why.position(position);
  if (threshold === null) return why.votes.counted(name, votes) + place;
  if (votes >= threshold) return why.votes.enough(name, votes, threshold) + place;
  const short = why.votes.short(name, votes, threshold);
  return exactlyHalf ? short + why.votes.exactlyHalf : short + place;
}

/** None for somebody without a vote: that was said with the votes. */
function outcomeLines(
  { why }: Words,
  { seats, passed, next }: WhyContest,
  { outcome, level }: WhyPerson,
): readonly string[] {
  switch (outcome) {
    case 'elected':
      return [
        passed > seats ? why.outcome.withinSeats(seats, passed) : why.outcome.allFit(seats, passed),
      ];
    case 'tiedAtLastSeat': {
      const say = next?.kind === 'refer' ? why.outcome.tiedAgain : why.outcome.tied;
      return [say(next?.seats ?? 0, level.length + 1)];
    }
    case 'beyondSeats':
      return [why.outcome.beyond(seats, passed)];
    case 'belowThreshold':
      return [why.outcome.below];
    case 'noVotes':
      return [];
  }
}

function nextLine({ why }: Words, { next, tiedVotes }: WhyContest): string {
  if (next === null) return why.contest.full;
  const { kind, seats, candidates } = next;
  return kind === 'supplementary'
    ? why.contest.supplementary(seats)
    : why.contest[kind](candidates, tiedVotes ?? 0, seats);
}

function basisLine(
  { why }: Words,
  { profile, ownRule }: Pick<WhyRule, 'profile' | 'ownRule'>,
  ofVoters: boolean,
  adopted = true,
): string {
  const method = adopted ? why.basis.adopted : why.basis.proposed;
  const basis = method + (ownRule ? why.basis.own(profile) : why.basis.usual(profile));
  // The number of an article stands only where it is certain, which for 1990 it is not.
  return ofVoters && profile === '2020' ? basis + why.basis.voters : basis;
}
