import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { withFigures } from '@/election/rules/round/figures';
import { useWords } from '@/text';
import styles from './voting.module.css';

/** received = issued + replaced + left over, with the number as it stands in the field. */
export function Equation({ leftOver }: { readonly leftOver: number | null }) {
  const { voting: words } = useWords().papers;
  const meeting = useMeeting();
  const { received, issued, replaced } = meeting.round.figures;
  const holds =
    figureRefusals(
      { method: meeting.method, round: withFigures(meeting.round, { leftOver }) },
      'receivedSplits',
    ).length === 0;
  return (
    <div role="status">
      <p className={styles.equation}>
        <span>{words.equation(received ?? 0, issued ?? 0, replaced ?? 0, leftOver ?? '?')}</span>
        {leftOver === null ? null : (
          <span className={holds ? styles.holds : styles.differs}>
            {holds ? `✓ ${words.holds}` : `✕ ${words.differs}`}
          </span>
        )}
      </p>
    </div>
  );
}
