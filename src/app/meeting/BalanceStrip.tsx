import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { dueAndPresent } from '@/election/rules/roster/attendance';
import { type BalanceLink, balance } from '@/election/rules/sheet/balance';
import { sumsHidden } from '@/features/shared/sumsHidden';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import { classes } from '@/ui/classes';
import styles from './BalanceStrip.module.css';

/**
 * The figures of the round in the order in which they must follow, marked where they do not; before
 * the head-count, who is here now.
 */
export function BalanceStrip() {
  const { figures: words } = useWords().frame;
  const meeting = useDeferredMeeting();
  if (!meeting.signInOpened) return null;
  const links = balance(meeting);
  if (links.length === 0) {
    const now = dueAndPresent(meeting);
    return (
      <dl className={styles.strip} aria-label={words.nowLabel}>
        <Item label={words.dueNow} value={now.due} />
        <Item label={words.presentNow} value={now.present} />
      </dl>
    );
  }
  const { entered, figures } = meeting.round;
  const left = (figures.returned ?? 0) - entered;
  const hidden = sumsHidden(meeting);
  return (
    <dl className={styles.strip} aria-label={words.label}>
      {links.flatMap((link) =>
        itemsOf(link, words, hidden).map((item, i, { length }) => (
          <Item
            key={item.label}
            {...item}
            // A sum stands together, and what breaks it stands behind its last figure.
            follows={i > 0 ? 'plus' : 'arrow'}
            broken={link.state === 'breaks' && i === length - 1}
            left={link.place === 'entered' && link.state === 'underWay' ? left : 0}
          />
        )),
      )}
    </dl>
  );
}

type FigureWords = Words['frame']['figures'];

function itemsOf({ place, values }: BalanceLink, words: FigureWords, hidden: boolean) {
  const labels = place === 'split' ? [words.valid, words.void] : [words[place]];
  return labels.map((label, i) => ({
    label,
    value: (place === 'split' && hidden ? null : values[i]) ?? '—',
  }));
}

interface ItemProps {
  readonly label: string;
  readonly value: number | string;
  readonly follows?: 'arrow' | 'plus';
  readonly broken?: boolean;
  readonly left?: number;
}

function Item({ label, value, follows = 'arrow', broken = false, left = 0 }: ItemProps) {
  const { figures: words } = useWords().frame;
  return (
    <div className={classes(styles.item, styles[follows], broken ? styles.broken : undefined)}>
      <dt>{label}</dt>
      <dd>
        {value}
        {broken ? <span className={styles.sign}>✕ {words.breaks}</span> : null}
        {left > 0 ? <span className={styles.left}>{words.left(left)}</span> : null}
      </dd>
    </div>
  );
}
