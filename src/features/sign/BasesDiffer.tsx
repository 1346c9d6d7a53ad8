import type { Sheet } from '@/election/events/resultSheet';
import { Answered } from '@/features/shared/Answered';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from './SignScreen.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly acknowledged: boolean;
}

/** Those due and those present as base elect different people: said before anyone signs (domain §4.1). */
export function BasesDiffer({ sheet, acknowledged }: Props) {
  const { sign, terms } = useWords();
  const submission = useSubmit();
  const words = sign.bases;
  const said = (names: readonly string[]) =>
    names.length === 0 ? words.nobody : names.join(terms.and);
  return (
    <Notice tone="warn" title={words.title}>
      {sheet.contests.map(({ id, result }) =>
        result?.electedIfBase ? (
          <dl key={id} className={styles.lists}>
            <dt>{words.due}</dt>
            <dd>{said(result.electedIfBase.due)}</dd>
            <dt>{words.present}</dt>
            <dd>{said(result.electedIfBase.present)}</dd>
          </dl>
        ) : null,
      )}
      <p>{words.adopted(terms.base[sheet.method.rules.majorityBase])}</p>
      {acknowledged ? (
        <p>✓ {words.acknowledged}</p>
      ) : (
        <div>
          <Button
            kind="primary"
            disabled={submission.busy}
            onClick={() => void submission.run({ type: 'basesDifferAcknowledged' })}
          >
            {words.acknowledge}
          </Button>
        </div>
      )}
      <Answered submission={submission} />
    </Notice>
  );
}
