import { useState } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import type { EnteredWriteIn } from '@/election/events/count';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import { useLayout } from '@/features/count/shortcuts/shortcutSettings';
import { capOf, capOfRow, type PadAction } from '@/features/count/shortcuts/shortcuts';
import { useMeetingInSight } from '@/features/count/task/useMeetingInSight';
import { NameDialog } from '@/features/count/writeIns/NameDialog';
import { writtenBefore } from '@/features/count/writeIns/writtenBefore';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { Kbd } from '@/ui/Kbd';
import { ListPad } from './ListPad';
import type { ListOnPaper } from './listOnPaper';
import styles from './NamesPad.module.css';
import type { PadProps } from './padProps';

/** 推荐票: the people named so far are rows to tick; whoever is named for the first time is added. */
export function NamesPad(props: PadProps) {
  const { ballot } = props;
  const { count } = useWords();
  const meeting = useMeetingInSight();
  const layout = useLayout();
  const [named, setNamed] = useState<readonly EnteredWriteIn[]>([]);
  const [asking, setAsking] = useState(false);
  const contest = ballot.contests[0];
  const before = [...writtenBefore(meeting.round).keys()];
  const now = named.flatMap((entry) => ('illegible' in entry ? [] : [entry.name]));
  const rows = [...before, ...now.filter((name) => !before.includes(name))];
  const illegible = named.filter((entry) => 'illegible' in entry).length;

  const entryOf = (name: string): EnteredWriteIn => ({
    name,
    circled: true,
    confirmed: contest !== undefined && !mayBeElected(meeting, name, contest.id),
  });
  const toggle = (name: string) =>
    setNamed(
      now.includes(name)
        ? named.filter((entry) => 'illegible' in entry || entry.name !== name)
        : [...named, entryOf(name)],
    );

  function onKey(key: PadAction) {
    const name = key.do === 'row' ? rows[key.row] : undefined;
    if (name !== undefined) toggle(name);
    else if (key.do === 'writeIn') setAsking(true);
    else if (key.do === 'illegible') setNamed([...named, { illegible: true }]);
    else if (key.do === 'takeOff') setNamed(named.slice(0, -1));
  }

  const list: ListOnPaper = {
    touched: named.length > 0,
    paper: paperOf(ballot, named),
    onKey,
    onClear: () => setNamed([]),
    onName: () => setAsking(true),
    rows: rows.length,
    isAtRow: true,
    illegible: count.others.illegible,
    hint: count.others.rows,
  };

  return (
    <>
      <ListPad {...props} list={list}>
        {(disabled) => (
          <>
            {rows.length === 0 ? (
              <p className={styles.none}>{count.others.nobodyYet(capOf(layout, 'writeIn'))}</p>
            ) : null}
            <ul className={styles.rows} aria-label={count.others.people}>
              {rows.map((name, row) => (
                <li key={name}>
                  <button
                    type="button"
                    className={classes(styles.person, now.includes(name) ? styles.named : '')}
                    aria-pressed={now.includes(name)}
                    disabled={disabled}
                    onClick={() => toggle(name)}
                  >
                    <span>
                      <RowCap row={row} />
                    </span>
                    <span className={styles.name}>{name}</span>
                    <span className={styles.sign} aria-hidden="true">
                      {now.includes(name) ? '✓' : ''}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {illegible > 0 ? <p>{count.others.illegibleNames(illegible)}</p> : null}
          </>
        )}
      </ListPad>
      {asking && contest !== undefined ? (
        <NameDialog
          contest={contest}
          named={now}
          onName={(name) => {
            setAsking(false);
            if (!now.includes(name)) toggle(name);
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

/** People beyond the keys are found by touch, or by their name. */
function RowCap({ row }: { readonly row: number }) {
  const cap = capOfRow(useLayout(), row);
  return cap === null ? null : <Kbd>{cap}</Kbd>;
}

const paperOf = (
  { contests }: BallotForm,
  named: readonly EnteredWriteIn[],
): ListOnPaper['paper'] => ({
  kind: 'marked',
  contests: contests.map(({ id }, i) => ({
    contest: id,
    marks: [],
    writeIns: i === 0 ? [...named] : [],
  })),
});
