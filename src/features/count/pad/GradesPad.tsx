import { useState } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import { GRADES, type Grade, type Mark } from '@/election/tally/paper';
import { partOf, rowsOf } from '@/features/count/draft/rows';
import { useLayout } from '@/features/count/shortcuts/shortcutSettings';
import { capOfRow, type PadAction } from '@/features/count/shortcuts/shortcuts';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { Kbd } from '@/ui/Kbd';
import rows from './CandidateRow.module.css';
import styles from './GradesPad.module.css';
import { ListPad } from './ListPad';
import type { ListOnPaper } from './listOnPaper';
import type { PadProps } from './padProps';

type Ticked = Grade | 'abstain' | 'illegible';

/** The key of a row goes through the grades in their order, then to no opinion, and round again. */
const ROUND: readonly Ticked[] = [...GRADES, 'abstain'];
const nextGrade = (ticked: Ticked | null): Ticked => {
  const next = ticked === null ? 0 : ROUND.indexOf(ticked) + 1;
  return ROUND[next] ?? 'excellent';
};

/** 民主测评: one row an officer, one grade a paper; whoever has none is no opinion. */
export function GradesPad(props: PadProps) {
  const { ballot } = props;
  const { count } = useWords();
  const officers = rowsOf(ballot);
  const none = officers.map(() => null);
  const [grades, setGrades] = useState<readonly (Ticked | null)[]>(none);
  const [at, setAt] = useState<number | null>(null);

  function tick(row: number, ticked: Ticked | null) {
    if (row >= officers.length) return;
    setAt(row);
    setGrades(grades.map((one, i) => (i === row ? ticked : one)));
  }

  function onKey(key: PadAction) {
    if (key.do === 'row') tick(key.row, nextGrade(grades[key.row] ?? null));
    else if (key.do === 'move') setAt(moved(at, key.by, officers.length));
    else if (at === null) return;
    else if (key.do === 'here') tick(at, nextGrade(grades[at] ?? null));
    else if (key.do === 'illegible') tick(at, 'illegible');
    else if (key.do === 'noMark') tick(at, 'abstain');
    else if (key.do === 'takeOff') tick(at, null);
  }

  const list: ListOnPaper = {
    touched: grades.some((ticked) => ticked !== null),
    paper: paperOf(ballot, grades),
    onKey,
    onClear: () => {
      setGrades(none);
      setAt(null);
    },
    rows: officers.length,
    isAtRow: at !== null,
    hint: count.others.round,
  };

  return (
    <ListPad {...props} list={list}>
      {(disabled) => (
        <div>
          {officers.map(({ name }, row) => (
            <GradeRow
              key={name}
              row={row}
              name={name}
              ticked={grades[row] ?? null}
              here={at === row}
              disabled={disabled}
              onTick={(ticked) => tick(row, grades[row] === ticked ? null : ticked)}
            />
          ))}
        </div>
      )}
    </ListPad>
  );
}

const moved = (at: number | null, by: 1 | -1, rowsHere: number): number => {
  if (at === null) return by === 1 ? 0 : rowsHere - 1;
  return (at + by + rowsHere) % rowsHere;
};

const paperOf = (
  { contests }: BallotForm,
  grades: readonly (Ticked | null)[],
): ListOnPaper['paper'] => ({
  kind: 'marked',
  contests: contests.map(({ id }, i) => ({
    contest: id,
    marks: [],
    grades: partOf(grades, contests, i).map((ticked) => ticked ?? 'abstain'),
    writeIns: [],
  })),
});

interface RowProps {
  readonly row: number;
  readonly name: string;
  readonly ticked: Ticked | null;
  readonly here: boolean;
  readonly disabled: boolean;
  readonly onTick: (ticked: Ticked) => void;
}

/** Grades look like the marks whose weight they have. */
const TONES = {
  excellent: 'for',
  competent: 'for',
  basic: 'illegible',
  incompetent: 'against',
  abstain: 'abstain',
  illegible: 'illegible',
} as const satisfies Record<Ticked, Mark>;

const TICKS: readonly Ticked[] = [...GRADES, 'abstain', 'illegible'];

function GradeRow({ row, name, ticked, here, disabled, onTick }: RowProps) {
  const { terms } = useWords();
  const cap = capOfRow(useLayout(), row);
  const said = { ...terms.grade, abstain: terms.noOpinion, illegible: terms.mark.illegible };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around six buttons
    <div
      role="group"
      aria-label={name}
      className={classes(rows.row, styles.row, here ? rows.here : '')}
    >
      <span className={rows.key}>{cap === null ? null : <Kbd>{cap}</Kbd>}</span>
      <span className={rows.name}>{name}</span>
      {TICKS.map((one) => (
        <button
          key={one}
          type="button"
          className={classes(rows.mark, rows[TONES[one]])}
          aria-pressed={ticked === one}
          disabled={disabled}
          onClick={() => onTick(one)}
        >
          {said[one]}
        </button>
      ))}
    </div>
  );
}
