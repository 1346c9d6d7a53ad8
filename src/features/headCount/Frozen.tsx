import type { Ref } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { dueAndPresent, quorum } from '@/election/rules/roster/attendance';
import { NotHeld } from '@/features/shared/NotHeld';
import { Panel } from '@/features/shared/Panel';
import { RecordedFigure } from '@/features/shared/RecordedFigure';
import { useWords } from '@/text';
import { percent } from '@/text/percent';
import { Figure } from '@/ui/Figure';
import { Notice } from '@/ui/Notice';
import styles from './headCount.module.css';

/** The figures of the round, and whether there is a quorum in them. */
export function Frozen({ titleRef }: { readonly titleRef: Ref<HTMLHeadingElement> }) {
  const { frozen: words } = useWords().headCount;
  const meeting = useMeeting();
  const { due, present } = dueAndPresent(meeting);
  const state = quorum(meeting, due, present);
  if (state === null) return null;
  return (
    <Panel title={words.title} titleRef={titleRef}>
      <div className={styles.figures}>
        <RecordedFigure figure="present" matters={!state.holds} />
        <RecordedFigure figure="due" />
        <Figure label={words.ratio} value={percent(present, due)} />
        <Figure label={words.needed} value={state.needed} />
      </div>
      {state.holds ? (
        <Notice tone="good" title={words.holds} />
      ) : (
        <Notice tone="refuse" title={words.below(present, due, state.missing)}>
          <p>{words.belowNow}</p>
          <div className={styles.end}>
            <NotHeld />
          </div>
        </Notice>
      )}
      <p>{words.late}</p>
    </Panel>
  );
}
