import type { ReactNode } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { FigureName } from '@/election/events/round';
import { useWords } from '@/text';
import { Figure } from '@/ui/Figure';
import { CountAgain } from './CountAgain';
import { FigureHistory } from './FigureHistory';
import styles from './RecordedFigure.module.css';

interface Props {
  readonly figure: FigureName;
  /** Set in red: it breaks a gate, and what stands beside it says which. */
  readonly matters?: boolean;
  /** Counting it again is what should be done now. */
  readonly again?: boolean;
  /** More that can be done with it, beside counting it again. */
  readonly children?: ReactNode;
}

/** A figure of the round as recorded, the way to change it, and every change it has had. */
export function RecordedFigure({ figure, matters = false, again = false, children }: Props) {
  const { terms } = useWords();
  const { round } = useMeeting();
  const value = round.figures[figure];
  if (value === null) return null;
  return (
    <div className={styles.recorded}>
      <div className={styles.line}>
        <Figure label={terms.figure[figure]} value={value} matters={matters} />
        <CountAgain figure={figure} kind={again ? 'primary' : 'plain'} />
        {children}
      </div>
      <FigureHistory figure={figure} />
    </div>
  );
}
