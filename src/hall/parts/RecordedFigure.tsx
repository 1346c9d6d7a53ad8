import type { ReactNode, Ref } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import type { FigureName } from '../../election/events';
import { useWords } from '../../text';
import { Figure } from '../../ui/Figure';
import { CountAgain } from './CountAgain';
import { FigureHistory } from './FigureHistory';
import styles from './RecordedFigure.module.css';

interface Props {
  readonly figure: FigureName;
  /** Set in red: it breaks a gate, and what stands beside it says which. */
  readonly matters?: boolean;
  /** Where the focus goes once the figure is stored and its field is gone. */
  readonly ref?: Ref<HTMLDivElement>;
  /** More that can be done with it, beside counting it again. */
  readonly children?: ReactNode;
}

/** A figure of the round as recorded, the way to change it, and every change it has had. */
export function RecordedFigure({ figure, matters = false, ref, children }: Props) {
  const { terms } = useWords();
  const { round } = useMeeting();
  const value = round.figures[figure];
  if (value === null) return null;
  return (
    <div className={styles.recorded}>
      <div ref={ref} tabIndex={-1} className={styles.line}>
        <Figure label={terms.figure[figure]} value={value} matters={matters} />
        <CountAgain figure={figure} />
        {children}
      </div>
      <FigureHistory figure={figure} />
    </div>
  );
}
