import { useMeetingLater } from '../../desk/DeskContext';
import { dueAndPresent, quorumGate } from '../../election/attendance';
import { issuedGate, overReturned, votersGate } from '../../election/figures';
import { headCounted } from '../../election/gates';
import type { Meeting } from '../../election/meeting';
import { useWords } from '../../text';
import { classes } from '../../ui/classes';
import styles from './FiguresStrip.module.css';

const shown = ['due', 'present', 'issued', 'voters', 'returned'] as const;
type Shown = (typeof shown)[number];

/** Which figure breaks a gate, asked of the gates themselves. */
const gateOf: Record<Shown, ((meeting: Meeting) => readonly unknown[]) | null> = {
  due: null,
  present: quorumGate,
  issued: issuedGate,
  voters: votersGate,
  returned: overReturned,
};

/** The figures of the round in the order in which they must follow; before the head-count, who is here now. */
export function FiguresStrip() {
  const { figures: words } = useWords().frame;
  const meeting = useMeetingLater();
  if (!meeting.signInOpened) return null;
  const { figures, entered, voided } = meeting.round;
  if (!headCounted(meeting)) {
    const now = dueAndPresent(meeting);
    return (
      <dl className={styles.strip} aria-label={words.nowLabel}>
        <Item label={words.dueNow} value={now.due} />
        <Item label={words.presentNow} value={now.present} />
      </dl>
    );
  }
  // In a void round nothing is counted, and nothing is left to count.
  const counted = figures.returned !== null && !voided;
  const left = counted ? figures.returned - entered : 0;
  return (
    <dl className={styles.strip} aria-label={words.label}>
      {shown.map((name) => (
        <Item
          key={name}
          label={words[name]}
          value={figures[name] ?? '—'}
          broken={(gateOf[name]?.(meeting).length ?? 0) > 0}
        />
      ))}
      <Item label={words.entered} value={counted ? entered : '—'} {...(left > 0 ? { left } : {})} />
    </dl>
  );
}

interface ItemProps {
  readonly label: string;
  readonly value: number | string;
  readonly broken?: boolean;
  readonly left?: number;
}

function Item({ label, value, broken = false, left }: ItemProps) {
  const { figures: words } = useWords().frame;
  return (
    <div className={classes(styles.item, broken ? styles.broken : undefined)}>
      <dt>{label}</dt>
      <dd>
        {value}
        {broken ? <span className={styles.sign}>✕ {words.breaks}</span> : null}
        {left === undefined ? null : <span className={styles.left}>{words.left(left)}</span>}
      </dd>
    </div>
  );
}
