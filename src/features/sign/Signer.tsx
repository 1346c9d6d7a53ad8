import { useEffect, useRef, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { MemberName } from '@/election/events/ids';
import { currentKey, isScrutineerOffice } from '@/election/rules/officers/officers';
import type { DrawnSheet } from '@/election/state/round';
import { ChoosePin } from '@/features/shared/ChoosePin';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { Button } from '@/ui/Button';
import { SignDialog } from './SignDialog';
import styles from './Signers.module.css';
import { WantingDialog } from './WantingDialog';

interface Props {
  readonly sheet: DrawnSheet;
  readonly name: MemberName;
}

/** One scrutineer: what became of the signature, or the ways to it. */
export function Signer({ sheet, name }: Props) {
  const { terms, sign } = useWords();
  const meeting = useMeeting();
  const line = useRef<HTMLLIElement>(null);
  const opened = useRef(false);
  const [asking, setAsking] = useState<'sign' | 'pin' | 'wanting' | null>(null);
  const settled = [...sheet.signatures, ...sheet.wanting].some((other) => other.name === name);

  // Where the button that opened the dialog is gone the line takes the focus back.
  useEffect(() => {
    if (asking !== null) opened.current = true;
    else if (opened.current && document.activeElement === document.body) line.current?.focus();
  }, [asking]);

  const serving = meeting.serving.find(
    (officer) => officer.name === name && isScrutineerOffice(officer.office),
  );
  const before = meeting.relieved.find((officer) => officer.name === name);
  const close = () => setAsking(null);

  return (
    <li ref={line} className={styles.signer} tabIndex={-1}>
      <p className={styles.who}>
        <strong>{name}</strong>{' '}
        <span className={styles.office}>
          {serving === undefined
            ? sign.signers.formerly(terms.office[before?.office ?? 'scrutineer'])
            : terms.office[serving.office]}
        </span>
      </p>
      <SignatureStatus sheet={sheet} name={name} />
      {settled ? null : (
        <Ways
          name={name}
          serves={serving !== undefined}
          keyed={currentKey(meeting, name) !== null}
          onAsk={setAsking}
        />
      )}
      {asking === 'sign' ? <SignDialog sheet={sheet} name={name} onDone={close} /> : null}
      {asking === 'pin' ? <ChoosePin name={name} onDone={close} /> : null}
      {asking === 'wanting' ? <WantingDialog name={name} onDone={close} /> : null}
    </li>
  );
}

function SignatureStatus({ sheet, name }: Props) {
  const words = useWords().sign.signers;
  const signature = sheet.signatures.find((other) => other.name === name);
  const wanting = sheet.wanting.find((other) => other.name === name);
  if (signature !== undefined)
    return <p className={styles.signed}>{words.signed(clockTime(signature.stamp.at))}</p>;
  if (wanting === undefined) return null;
  return (
    <p>
      <strong>{words[wanting.reason]}</strong> {words.why(wanting.note, wanting.stamp.witnesses)}
    </p>
  );
}

interface WaysProps {
  readonly name: MemberName;
  readonly serves: boolean;
  readonly keyed: boolean;
  readonly onAsk: (what: 'sign' | 'pin' | 'wanting') => void;
}

/** Who serves no longer makes no key; who has none makes one first, as after a take-over. */
function Ways({ name, serves, keyed, onAsk }: WaysProps) {
  const words = useWords().sign.signers;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons
    <div className={styles.ways} role="group" aria-label={name}>
      {serves && !keyed ? (
        <>
          <p className={styles.noKey}>{words.noKey}</p>
          <Button kind="primary" onClick={() => onAsk('pin')}>
            {words.makeKey}
          </Button>
        </>
      ) : null}
      {keyed ? (
        <Button kind="primary" onClick={() => onAsk('sign')}>
          {words.sign}
        </Button>
      ) : null}
      <Button onClick={() => onAsk('wanting')}>{words.wanting}</Button>
      {serves && keyed ? <Button onClick={() => onAsk('pin')}>{words.forgotten}</Button> : null}
    </div>
  );
}
