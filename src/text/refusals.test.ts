import { describe, expect, test } from 'vitest';
import { figures, offices } from '../election/events';
import type { FormId, MemberName } from '../election/ids';
import { type RefusalCode, type RefusalFigures, refusal } from '../election/refusal';
import { loadWords, wordsIn } from '.';
import { LANGUAGES } from './language';
import { sayRefusal } from './sayRefusal';

const F1 = 'F1' as FormId;
const office = { office: '支部委员会委员' };
const who = { name: '欧阳少东' };
const names = ['丁小宁', '王小宁'] as readonly string[] as readonly MemberName[];
const place = { packet: 31, place: 17 };

/** One of every refusal; a new code without an example fails the build. */
const examples: { readonly [C in RefusalCode]: RefusalFigures[C] } = {
  'meeting.alreadyOpened': {},
  'meeting.notOpened': {},
  'meeting.ended': {},
  'meeting.handedOver': {},
  'meeting.otherWriter': {},
  'meeting.notHandedOver': {},
  'meeting.notAnnounced': {},
  'meeting.notClosed': {},
  'meeting.boxAlreadyOpened': {},
  'command.unreadable': {},
  'details.missing': {},
  'roster.empty': {},
  'roster.twice': who,
  'roster.inUse': who,
  'roster.signInOpened': {},
  'roster.unknown': who,
  'roster.unchanged': who,
  'roster.representatives': { representatives: 11 },
  'roster.membersToo': { members: 11 },
  'exclusions.twice': who,
  'exclusions.noVote': who,
  'exclusions.voted': {},
  'exclusions.present': who,
  'method.missing': {},
  'method.notAdopted': {},
  'contest.missing': {},
  'contest.candidateTwice': who,
  'contest.candidateNotFull': who,
  'contest.recommendsListed': {},
  'contest.noCandidates': {},
  'contest.twice': {},
  'contest.withinUnknown': {},
  'contest.notElectedThere': who,
  'contest.electedAlready': who,
  'form.unknown': { form: F1 },
  'form.atHand': { form: F1 },
  'form.last': {},
  'frozen.roundHeld': {},
  'contest.open': { form: F1, ...office, kind: 'runoff' },
  'contest.notOpen': {},
  'contest.otherKind': { ...office, kind: 'runoff' },
  'contest.otherCandidates': office,
  'contest.noneElected': office,
  'round.stillOpen': { form: F1, round: 11 },
  'round.reasonMissing': {},
  'round.notHeld': {},
  'meeting.roundAnnounced': {},
  'frozen.afterHeadCount': {},
  'signIn.notOpened': {},
  'signIn.alreadyOpened': {},
  'signIn.alreadyHere': who,
  'signIn.notHere': who,
  'signIn.excluded': who,
  'signIn.notExcluded': who,
  'quorum.missing': { due: 11, present: 22, missing: 33, needed: 44 },
  'hands.tooMany': { shown: 11, present: 22 },
  'hands.alreadyPassed': {},
  'hands.exclusionsFirst': { open: 11 },
  'hands.nothingProposed': {},
  'hands.notThisProposal': {},
  'officer.isCandidate': who,
  'officer.noVote': who,
  'officer.notHere': who,
  'officer.twoOffices': who,
  'officer.twice': who,
  'officer.oneChief': { chiefs: 11 },
  'officer.notServing': { ...who, office: 'scrutineer' },
  'officers.missing': { office: 'scrutineer', needed: 11, serving: 22 },
  'officers.noChief': {},
  'officers.chiefServes': who,
  'officers.noScrutineer': {},
  'officers.noCounter': {},
  'officer.chiefByHands': {},
  'key.missing': who,
  'key.replacementNeedsWitness': who,
  'key.nothingToReplace': who,
  'key.notCurrent': who,
  'witness.missing': { names: names, all: true },
  'step.alreadyRecorded': {},
  'step.reportFirst': {},
  'step.introductionFirst': {},
  'step.sealBoxFirst': {},
  'step.explainFirst': {},
  'step.headCountFirst': {},
  'step.openBoxFirst': {},
  'step.mixFirst': {},
  'headCount.alreadyDone': {},
  'headCount.listDiffers': { counted: 11, listed: 22 },
  'figure.missing': { figure: 'returned' },
  'figure.alreadyRecorded': { figure: 'returned' },
  'figure.unchanged': { figure: 'returned', value: 11 },
  'figure.onlyReturned': { figure: 'returned' },
  'figure.notBeforeOpening': { figure: 'returned' },
  'figure.reasonMissing': {},
  'papers.issuedNotPresent': { issued: 11, present: 22 },
  'papers.issuedOverReceived': { issued: 11, received: 22 },
  'papers.noSpare': { received: 11, issued: 22, replaced: 33 },
  'papers.votingOver': {},
  'papers.votersOverIssued': { voters: 11, issued: 22 },
  'papers.presentOverDue': { present: 11, due: 22 },
  'papers.leftOverDiffers': { received: 11, issued: 22, replaced: 33, leftOver: 44 },
  'returned.overLimit': { returned: 11, limit: 22, figure: 'voters' },
  'returned.withinLimit': { returned: 11, limit: 22 },
  'count.nobodyAtTheKeys': {},
  'count.closed': {},
  'count.notClosed': {},
  'paper.beyondReturned': { returned: 11, entered: 22 },
  'paper.untouched': {},
  'paper.notThisForm': {},
  'paper.noNames': {},
  'paper.notOnRoster': who,
  'paper.ruledByNoScrutineer': who,
  'paper.placeTaken': place,
  'paper.placeNotNext': place,
  'paper.notThere': place,
  'packet.empty': { packet: 11 },
  'packet.notLast': { packet: 11 },
  'packet.alreadyClosed': { packet: 11 },
  'count.unbalanced': { equation: 'returnedSplits', figures: [45, 40, 4] },
  'count.differs': { entered: 11, returned: 22 },
  'round.voided': {},
  'round.announced': {},
  'sheet.stands': { sheet: 11 },
  'sheet.none': {},
  'sheet.differs': {},
  'sheet.basesDiffer': {},
  'sheet.basesAgree': {},
  'sheet.outsideUnnamed': { names },
  'sheet.nobodyOutside': {},
  'sheet.alreadySigned': who,
  'sheet.notSigner': who,
  'sheet.unsigned': { names: names },
  'sheet.nobodySigned': {},
};

/** Said by their names and not as they stand in the code. */
const codeWords = new Set<unknown>([
  ...figures,
  ...offices,
  'F1',
  'runoff',
  'returnedSplits',
  true,
]);

await Promise.all(LANGUAGES.map(loadWords));

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);

  test.each(Object.keys(examples) as RefusalCode[])('%s says what, why and what now', (code) => {
    const said = sayRefusal(words, refusal(code, examples[code]));
    for (const sentence of [said.what, said.why, said.now]) expect(sentence.trim()).not.toBe('');
    const all = Object.values(said).join(' ');
    for (const figure of Object.values(examples[code]).flat())
      if (!codeWords.has(figure)) expect(all).toContain(String(figure));
    expect(all).not.toMatch(/undefined|NaN|\[object/);
  });
});
