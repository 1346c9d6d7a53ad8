import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { Answered } from '@/features/shared/Answered';
import { Confirmed } from '@/features/shared/Confirmed';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import styles from './opening.module.css';

interface Props {
  readonly returned: number;
  readonly limit: number;
  readonly named: string;
  readonly onVoided: () => void;
}

/** Counted again first; if it stays so the round is void, and nothing is rescued. */
export function OverReturned({ returned, limit, named, onVoided }: Props) {
  const words = useWords().papers.opening;
  const { round } = useMeeting();
  const submission = useSubmit();
  const again = round.changes.some(({ figure }) => figure === 'returned');

  async function declareVoid() {
    if (await submission.run({ type: 'roundVoided' })) onVoided();
  }

  return (
    <Notice
      tone="refuse"
      title={<span className={styles.large}>{words.over(returned - limit)}</span>}
    >
      <p className={styles.figures}>{words.overBody(returned, named, limit)}</p>
      <p>
        {words.overFirst} {words.overThen}
      </p>
      <div className={styles.actions}>
        <Confirmed
          kind="danger"
          button={words.voidButton}
          words={{
            title: words.voidTitle,
            lead: words.voidBody(returned, named, limit),
            yes: words.voidConfirm,
            back: words.back,
          }}
          busy={submission.busy}
          onYes={declareVoid}
        >
          {again ? null : <p>{words.voidNotAgain}</p>}
        </Confirmed>
      </div>
      <Answered submission={submission} />
    </Notice>
  );
}
