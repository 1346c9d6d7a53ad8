import { useState } from 'react';
import { standings } from '@/election/events/roster';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { namesShared, notToldApart, type RosterRow, withSuffix } from './parseRoster';
import styles from './prepare.module.css';
import looks from './roster.module.css';

interface Props {
  readonly rows: readonly RosterRow[];
  readonly onChange: (rows: readonly RosterRow[]) => void;
}

/** Who was read out of the pasted list, to be looked over person by person. */
export function RosterPreview({ rows, onChange }: Props) {
  const { prepare } = useWords();
  const words = prepare.roster;
  const full = rows.filter(({ standing }) => standing === 'full').length;
  const shared = namesShared(rows);
  const alike = new Set(notToldApart(rows));
  const change = (i: number, changed: Partial<RosterRow>) =>
    onChange(rows.map((row, at) => (at === i ? { ...row, ...changed } : row)));

  return (
    <div className={looks.preview}>
      <h2>{words.preview}</h2>
      <p role="status">
        {rows.length === 0 ? words.none : words.counts(rows.length, full, rows.length - full)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={looks.scroll} aria-label={words.preview} tabIndex={0}>
        <table className={looks.rows}>
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its line of the text
              <tr key={i} className={alike.has(row) ? looks.alike : undefined}>
                <td>{i + 1}</td>
                <td>
                  {row.name}
                  {shared.has(row.base) ? (
                    <Suffix
                      row={row}
                      alike={alike.has(row)}
                      onChange={(suffix) => change(i, { name: withSuffix(row.base, suffix) })}
                    />
                  ) : null}
                </td>
                <td>
                  <StandingSelect
                    name={row.name}
                    value={row.standing}
                    onChange={(standing) => change(i, { standing })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface SuffixProps {
  readonly row: RosterRow;
  readonly alike: boolean;
  readonly onChange: (suffix: string) => void;
}

/** What tells two of one name apart. Left alone while a Chinese word is being composed. */
function Suffix({ row, alike, onChange }: SuffixProps) {
  const words = useWords().prepare.roster;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <span className={looks.suffix}>
      {alike ? <strong>✕ {words.sameName}</strong> : null}
      <input
        aria-label={words.suffix(row.base)}
        placeholder={words.suffixPlaceholder}
        maxLength={20}
        value={typed ?? row.suffix}
        onChange={(event) => {
          setTyped(event.target.value);
          const composing =
            event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
          if (!composing) onChange(event.target.value);
        }}
        onCompositionEnd={(event) => onChange(event.currentTarget.value)}
        onBlur={() => setTyped(null)}
      />
    </span>
  );
}

interface StandingProps {
  readonly name: string;
  readonly value: RosterRow['standing'];
  readonly onChange: (standing: RosterRow['standing']) => void;
}

function StandingSelect({ name, value, onChange }: StandingProps) {
  const { prepare, terms } = useWords();
  return (
    <select
      className={classes(styles.select, value === 'full' ? undefined : styles.noVote)}
      aria-label={prepare.roster.standingOf(name)}
      value={value}
      onChange={(event) => {
        const standing = standings.find((known) => known === event.target.value);
        if (standing !== undefined) onChange(standing);
      }}
    >
      {standings.map((standing) => (
        <option key={standing} value={standing}>
          {terms.standing[standing]}
        </option>
      ))}
    </select>
  );
}
