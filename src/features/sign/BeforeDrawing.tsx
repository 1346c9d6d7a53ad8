import { useControllerState, useMeeting } from '@/controller/react/MeetingControllerContext';
import { PeopleTable } from '@/documents/PeopleTable';
import {
  electedSentence,
  figureSentences,
  nextSentence,
  thresholdSentence,
} from '@/documents/sentences';
import type { Sheet, SheetContest } from '@/election/events/resultSheet';
import { basesDiffer } from '@/election/rules/count/result';
import { sheetOf } from '@/election/rules/sheet/sheet';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { WhyContestButton, WhyPersonButton, WhyVoidButton } from '@/features/shared/WhyButton';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { BasesDiffer } from './BasesDiffer';
import { OutsideNamed } from './OutsideNamed';
import styles from './SignScreen.module.css';

/** What the sheet will say, before anything is fixed. */
export function BeforeDrawing() {
  const { sign } = useWords();
  const meeting = useMeeting();
  const head = useControllerState((state) => state.head);
  const submission = useSubmit();
  const coming = sheetOf(meeting, head);
  if (coming === null) return <p>{sign.result.notYet}</p>;

  const { voided, basesDifferAcknowledged, electedOutsideAcknowledged } = meeting.round;
  const differ = !voided && basesDiffer(meeting);
  const outside = coming.electedOutside !== undefined;
  const said = (!differ || basesDifferAcknowledged) && (!outside || electedOutsideAcknowledged);
  return (
    <section className={styles.coming}>
      <div className={styles.facts}>
        <h2>{sign.result.title}</h2>
        <p>{voided ? sign.result.voidLead : sign.result.lead}</p>
        <Facts sheet={coming} />
        <WhyVoidButton sheet={coming} />
      </div>
      <div className={styles.votes}>
        {coming.contests.map((contest) => (
          <Votes key={contest.id} sheet={coming} contest={contest} />
        ))}
        {differ ? <BasesDiffer sheet={coming} acknowledged={basesDifferAcknowledged} /> : null}
        {outside ? <OutsideNamed sheet={coming} named={electedOutsideAcknowledged} /> : null}
      </div>
      <div className={styles.outcome}>
        {coming.contests.map((contest) => (
          <Outcome key={contest.id} sheet={coming} contest={contest} />
        ))}
        <Answered submission={submission} />
        {said ? (
          <div className={styles.draw}>
            <Button
              kind="primary"
              disabled={submission.busy}
              onClick={() => void submission.run({ type: 'sheetDrawn' })}
            >
              {voided ? sign.drawVoid : sign.draw}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Facts({ sheet }: { readonly sheet: Sheet }) {
  const words = useWords();
  return (
    <>
      <div>
        {figureSentences(sheet, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {sheet.contests.map(({ id, result }) => {
        if (result === null) return null;
        const { lead, base, rest } = thresholdSentence(sheet, result, words);
        return (
          <p key={id}>
            {lead}
            <strong>{base}</strong>
            {rest}
          </p>
        );
      })}
    </>
  );
}

interface OfContest {
  readonly sheet: Sheet;
  readonly contest: SheetContest;
}

function Votes({ sheet, contest }: OfContest) {
  const { office, result } = contest;
  if (result === null) return null;
  return (
    <div className={styles.table}>
      <PeopleTable
        office={office}
        result={result}
        atLeast={sheet.method.rules.majorityComparator === '>='}
        beside={(name) => <WhyPersonButton contest={contest} method={sheet.method} name={name} />}
      />
    </div>
  );
}

function Outcome({ sheet, contest }: OfContest) {
  const words = useWords();
  const { result } = contest;
  if (result === null) return null;
  return (
    <>
      <p className={styles.elected}>{electedSentence(result, words)}</p>
      <p>
        {nextSentence(result, words)} <WhyContestButton contest={contest} method={sheet.method} />
      </p>
    </>
  );
}
