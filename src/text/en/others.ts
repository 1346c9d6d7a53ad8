import type { Same } from '@/text/same';
import type { others as zh } from '@/text/zh/others';

const list = (names: readonly string[]) => names.join(', ');

export const others: Same<typeof zh> = {
  title: {
    recommendation: 'Result sheet of the recommendation',
    evaluation: 'Result sheet of the evaluation',
    preselection: 'Result sheet of the pre-selection',
    confirmation: 'Result sheet of the vote on members by seat',
  },
  about: {
    recommendation: (title, office, round) => `${title} · recommendation for ${office} · ${round}`,
    evaluation: (title, office, round) => `${title} · evaluation: ${office} · ${round}`,
    preselection: (title, office, round) => `${title} · pre-selection: ${office} · ${round}`,
    confirmation: (title, office, round) => `${title} · members by seat: ${office} · ${round}`,
  },
  withinLimit: (returned, term, limit) =>
    `${returned} papers returned, no more than ${term} (${limit}): valid.`,
  asks: {
    recommendation: (most, by) => `${by}. A paper names at most ${most}.`,
    preselection: (places, people) => `${places} formal candidates out of ${people}.`,
    evaluation: (people) => `${people} evaluated, one grade each a paper; none is no opinion.`,
    confirmation: (people) => `${people} voted on one by one.`,
  },
  threshold: {
    recommendation: (needed) => ` by half, that is at least ${needed}: may become candidates.`,
    preselection: (needed) => ` by half, that is at least ${needed}: formal candidates.`,
    confirmation: (needed) => ` by half, that is at least ${needed}: confirmed.`,
  },
  namedOn: (atLeast) => (atLeast ? 'Named on at least ' : 'Named on more than '),
  votes: { recommendation: 'Named on', preselection: 'For', confirmation: 'For' },
  passed: {
    recommendation: 'may become candidate',
    preselection: 'formal candidate',
    confirmation: 'confirmed',
  },
  notPassed: {
    recommendation: 'not enough',
    preselection: 'not chosen',
    confirmation: 'not confirmed',
  },
  outcome: {
    recommendation: (names) =>
      names.length === 0
        ? 'Nobody has enough.'
        : `${names.length} may become candidates: ${list(names)}.`,
    preselection: (names) =>
      names.length === 0
        ? 'No formal candidate.'
        : `${names.length} formal candidates: ${list(names)}.`,
    confirmation: (names) =>
      names.length === 0 ? 'Nobody is confirmed.' : `${names.length} confirmed: ${list(names)}.`,
  },
  electsNobody: {
    recommendation: 'A recommendation elects nobody; candidates are settled afterwards.',
    evaluation: 'For the superior organisation to consider.',
    preselection: 'A pre-selection elects nobody.',
    confirmation: 'Members by seat take none of the elected seats.',
  },
  count: (grade, papers) => `${grade} ${papers}`,
  sources: {
    members: 'members',
    representatives: 'representatives',
    together: 'members and representatives',
    superior: 'superior organisation',
  },
  sourceOf: (name, sources, score) =>
    `${name} (${list(sources)}${score === null ? '' : `, score ${score}`})`,
  candidatesFrom: (people) => `Candidates put forward by: ${people.join('; ')}.`,
  weights: (representatives, members) =>
    `Score = representatives' votes × ${representatives} + members' votes × ${members}.`,
  sheets: (each) => `From: ${each.join('; ')}.`,
  sheetOf: (by, code) => `${by}: result sheet (fingerprint ${code})`,
};
