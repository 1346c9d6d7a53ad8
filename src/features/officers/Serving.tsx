import { type ReactNode, type Ref, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { currentKey, needSigningKeys, presidingOfficer } from '@/election/rules/officers/officers';
import type { ServingOfficer } from '@/election/state/meeting';
import { ChoosePin } from '@/features/shared/ChoosePin';
import { Panel } from '@/features/shared/Panel';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { Button } from '@/ui/Button';
import styles from './officers.module.css';
import { Presiding } from './Presiding';
import { Relieve } from './Relieve';

interface Props {
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onRelieved: () => void;
  readonly children: ReactNode;
}

/** Who presides and who serves, with the PIN of everybody who needs one, and who was relieved. */
export function Serving({ titleRef, onRelieved, children }: Props) {
  const { officers: words, terms } = useWords();
  const meeting = useMeeting();
  const [pinFor, setPinFor] = useState<MemberName | null>(null);
  const [relieving, setRelieving] = useState<ServingOfficer | null>(null);
  const [presidingAsked, setPresidingAsked] = useState(false);
  const need = needSigningKeys(meeting);
  const presides = presidingOfficer(meeting);
  const presidesKeyed = presides !== null && currentKey(meeting, presides) !== null;
  // Somebody may hold two offices, and has one PIN.
  const hasPin = ({ name, office }: ServingOfficer) => office !== 'teller' && need.includes(name);

  return (
    <Panel title={words.serving} titleRef={titleRef}>
      {meeting.serving.length === 0 ? <p>{words.nobody}</p> : null}
      {meeting.serving.length === 0 && presides === null ? null : (
        <table className={styles.serving}>
          <thead>
            <tr>
              <th scope="col">{words.office}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.pin}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {presides === null ? null : (
              <tr>
                <td>{words.presides}</td>
                <th scope="row">{presides}</th>
                <td>
                  <Pin
                    name={presides}
                    onChoose={() => (presidesKeyed ? setPresidingAsked(true) : setPinFor(presides))}
                  />
                </td>
                <td className={styles.last}>
                  {presidesKeyed ? (
                    <Button onClick={() => setPresidingAsked(true)}>{words.otherPresides}</Button>
                  ) : null}
                </td>
              </tr>
            )}
            {meeting.serving.map((officer) => (
              <tr key={`${officer.office} ${officer.name}`}>
                <td>{terms.office[officer.office]}</td>
                <th scope="row">{officer.name}</th>
                <td>
                  {hasPin(officer) ? (
                    <Pin name={officer.name} onChoose={() => setPinFor(officer.name)} />
                  ) : null}
                </td>
                <td className={styles.last}>
                  <Button
                    aria-label={words.relieveOf(officer.name, terms.office[officer.office])}
                    onClick={() => setRelieving(officer)}
                  >
                    {words.relieve}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {meeting.relieved.length === 0 ? null : (
        <div>
          <h3>{words.relieved}</h3>
          <ul>
            {meeting.relieved.map(({ stamp, office, name, reason }) => (
              <li key={`${stamp.seq} ${office} ${name}`}>
                {words.relievedLine(
                  clockTime(stamp.at),
                  terms.office[office],
                  name,
                  terms.reliefReason[reason],
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
      {presidingAsked ? <Presiding onDone={() => setPresidingAsked(false)} /> : null}
      {pinFor === null ? null : <ChoosePin name={pinFor} onDone={() => setPinFor(null)} />}
      {relieving === null ? null : (
        <Relieve
          officer={relieving}
          onClose={(relieved) => {
            setRelieving(null);
            if (relieved) onRelieved();
          }}
        />
      )}
    </Panel>
  );
}

function Pin({ name, onChoose }: { readonly name: MemberName; readonly onChoose: () => void }) {
  const { officers: words } = useWords();
  const meeting = useMeeting();
  const set = currentKey(meeting, name) !== null;
  return (
    <span className={styles.pin}>
      <span className={set ? styles.set : styles.missing}>
        {set ? words.pinSet : words.pinMissing}
      </span>
      <Button
        kind={set ? 'plain' : 'primary'}
        aria-label={set ? words.replacePinOf(name) : words.setPinOf(name)}
        onClick={onChoose}
      >
        {set ? words.replacePin : words.setPin}
      </Button>
    </span>
  );
}
