import { useMemo, useState } from 'react';
import { readLines } from '@/controller/journalLines';
import { formNameIn } from '@/documents/formName';
import { packetSlips } from '@/documents/packetSlips';
import { fingerprint } from '@/election/events/fingerprint';
import { formIds } from '@/election/state/rounds';
import { CountField, parseCount } from '@/features/shared/CountField';
import { useWords } from '@/text';
import { sayEvent } from '@/text/sayEvent';
import type { ValidFile } from '@/verifier/checkFile';
import styles from './SlipsCheck.module.css';

/** The slips of every packet, out of the file: what was copied in the hall is held against them. */
export function SlipsCheck({ file }: { readonly file: ValidFile }) {
  const words = useWords();
  const { verify: said } = words.slips;
  const { meeting, rows } = file;
  const lines = useMemo(() => readLines(rows), [rows]);
  const slips = useMemo(() => packetSlips(meeting, lines), [meeting, lines]);
  const [typed, setTyped] = useState('');
  if (slips.length === 0) return null;

  const several = formIds(meeting).length > 1;
  const seq = parseCount(typed);
  const line = seq === null ? undefined : lines[seq - 1];
  return (
    <details>
      <summary className={styles.summary}>{said.title}</summary>
      <div className={styles.slips}>
        <p>{said.lead}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{said.columns.packet}</th>
              <th scope="col">{said.columns.papers}</th>
              <th scope="col">{said.columns.seq}</th>
              <th scope="col">{said.columns.code}</th>
            </tr>
          </thead>
          <tbody>
            {slips.map((slip) => (
              <tr key={`${slip.form} ${slip.round} ${slip.packet}`}>
                <th scope="row">
                  {several ? `${formNameIn(words, meeting, slip.form)} · ` : null}
                  {slip.round > 1 ? `${words.terms.round(slip.round, slip.kind)} · ` : null}
                  {words.slips.packet(slip.packet)}
                </th>
                <td>{slip.papers}</td>
                <td>{slip.seq}</td>
                <td className={styles.code}>{fingerprint(slip.hash)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{said.older}</p>
        <CountField
          label={said.seq}
          value={typed}
          onChange={setTyped}
          error={typed.trim() !== '' && line === undefined ? said.outside(lines.length) : undefined}
        />
        <p role="status">
          {line === undefined ? null : (
            <>
              {said.asOf(line.row.seq)}{' '}
              <strong className={styles.code}>{fingerprint(line.row.hash)}</strong>{' '}
              <span>{sayEvent(words, line.entry.event)}</span>
            </>
          )}
        </p>
      </div>
    </details>
  );
}
