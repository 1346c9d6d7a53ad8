import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { openExclusions } from '@/election/rules/roster/exclusions';
import { HandsForm } from '@/features/shared/HandsForm';
import { HandsList } from '@/features/shared/HandsList';
import { Panel } from '@/features/shared/Panel';
import ticks from '@/features/shared/Ticks.module.css';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import styles from './hands.module.css';

/** The list as a whole, unless the meeting wants to vote on some of it by itself. */
export function ExclusionsVote() {
  const { hands: words, terms } = useWords();
  const meeting = useMeeting();
  const [list, focusList] = useFocusPlace<HTMLUListElement>();
  const [left, setLeft] = useState<ReadonlySet<MemberName>>(new Set());
  const open = openExclusions(meeting);
  const names = open.map(({ name }) => name).filter((name) => !left.has(name));

  function tick(name: MemberName, ticked: boolean) {
    setLeft((before) => {
      const after = new Set(before);
      if (ticked) after.delete(name);
      else after.add(name);
      return after;
    });
  }

  return (
    <Panel title={words.exclusions.title}>
      {open.length === 0 ? null : (
        <div className={styles.beside}>
          <fieldset className={ticks.names}>
            <legend className={ticks.legend}>{words.exclusions.toVote}</legend>
            {open.map(({ name, category, consent }) => (
              <label key={name} className={ticks.name}>
                <input
                  type="checkbox"
                  checked={!left.has(name)}
                  onChange={(event) => tick(name, event.target.checked)}
                />
                <span>
                  <strong>{name}</strong>{' '}
                  <span className={styles.why}>
                    {terms.exclusion[category]} · {consent}
                  </span>
                </span>
              </label>
            ))}
            {open.length === 1 ? null : <p className={styles.why}>{words.exclusions.lead}</p>}
          </fieldset>
          {names.length === 0 ? (
            <p>{words.exclusions.chooseSome}</p>
          ) : (
            <HandsForm
              matter={{ kind: 'exclusions', names }}
              onStored={() => {
                setLeft(new Set());
                focusList();
              }}
            />
          )}
        </div>
      )}
      <HandsList ref={list} matter="exclusions" />
    </Panel>
  );
}
