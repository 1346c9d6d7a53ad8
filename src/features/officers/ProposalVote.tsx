import type { Ref } from 'react';
import { useMeeting, useMeetingController } from '@/controller/react/MeetingControllerContext';
import { offices } from '@/election/events/officers';
import { HandsForm } from '@/features/shared/HandsForm';
import { HandsList } from '@/features/shared/HandsList';
import { Panel } from '@/features/shared/Panel';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './officers.module.css';

interface Props {
  readonly earlierRef: Ref<HTMLUListElement>;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onChange: () => void;
  readonly onVoted: (passed: boolean) => void;
}

/** The list as proposed, and the show of hands on it. */
export function ProposalVote({ earlierRef, titleRef, onChange, onVoted }: Props) {
  const { officers: words, terms } = useWords();
  const controller = useMeetingController();
  const { proposed } = useMeeting();
  return (
    <Panel title={words.vote.title} titleRef={titleRef}>
      <HandsList ref={earlierRef} matter="officers" />
      <dl className={styles.slots}>
        {offices.map((office) => {
          const names = proposed.filter((officer) => officer.office === office);
          if (names.length === 0) return null;
          return (
            <div key={office} className={styles.slot}>
              <dt>{terms.office[office]}</dt>
              <dd className={styles.names}>{names.map(({ name }) => name).join(terms.and)}</dd>
            </div>
          );
        })}
      </dl>
      <div>
        <Button onClick={onChange}>{words.vote.change}</Button>
      </div>
      <HandsForm
        matter={{ kind: 'officers', officers: [...proposed] }}
        onStored={() => onVoted(controller.store.getState().meeting.proposed.length === 0)}
      />
    </Panel>
  );
}
