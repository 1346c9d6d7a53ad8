import { useDeskState, useMeeting } from '../../desk/DeskContext';
import { PeopleTable } from '../../documents/PeopleTable';
import {
  electedSentence,
  figureSentences,
  nextSentence,
  thresholdSentence,
} from '../../documents/sentences';
import { basesDiffer } from '../../election/result';
import { type Sheet, type SheetContest, sheetOf } from '../../election/sheet';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Answered } from '../parts/Answered';
import { useAct } from '../parts/useAct';
import { BasesDiffer } from './BasesDiffer';
import styles from './SignScreen.module.css';

/** What the sheet will say, before anything is fixed. */
export function BeforeDrawing() {
  const { sign } = useWords();
  const meeting = useMeeting();
  const head = useDeskState((state) => state.head);
  const act = useAct();
  const coming = sheetOf(meeting, head);
  if (coming === null) return <p>{sign.result.notYet}</p>;

  const { voided, baseAcknowledged } = meeting.round;
  const differ = !voided && basesDiffer(meeting);
  return (
    <section className={styles.coming}>
      <h2>{sign.result.title}</h2>
      <p>{voided ? sign.result.voidLead : sign.result.lead}</p>
      <Explained sheet={coming} />
      {differ ? <BasesDiffer sheet={coming} acknowledged={baseAcknowledged} /> : null}
      <Answered act={act} />
      {differ && !baseAcknowledged ? null : (
        <div className={styles.draw}>
          <Button
            kind="primary"
            disabled={act.busy}
            onClick={() => void act.run({ type: 'sheetDrawn' })}
          >
            {voided ? sign.drawVoid : sign.draw}
          </Button>
        </div>
      )}
    </section>
  );
}

function Explained({ sheet }: { readonly sheet: Sheet }) {
  const words = useWords();
  return (
    <>
      <div>
        {figureSentences(sheet, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {sheet.contests.map((contest) => (
        <Contest key={contest.id} sheet={sheet} contest={contest} />
      ))}
    </>
  );
}

function Contest({ sheet, contest }: { readonly sheet: Sheet; readonly contest: SheetContest }) {
  const words = useWords();
  const { office, result } = contest;
  if (result === null) return null;
  const { lead, base, rest } = thresholdSentence(sheet, result, words);
  return (
    <>
      <p>
        {lead}
        <strong>{base}</strong>
        {rest}
      </p>
      <div className={styles.table}>
        <PeopleTable
          office={office}
          result={result}
          atLeast={sheet.method.rules.majorityComparator === '>='}
        />
      </div>
      <p className={styles.elected}>{electedSentence(result, words)}</p>
      <p>{nextSentence(result, words)}</p>
    </>
  );
}
