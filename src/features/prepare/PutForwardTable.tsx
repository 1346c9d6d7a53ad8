import type { PutForward } from '@/election/rules/ballot/recommended';
import { useWords } from '@/text';
import looks from './PutForwardTable.module.css';

interface Props {
  readonly people: readonly PutForward[];
  readonly mayStand: (name: string) => boolean;
  readonly isTicked: (person: PutForward) => boolean;
  readonly onTick: (name: string, ticked: boolean) => void;
}

/** Everybody recommended, highest first, with what each meeting's votes were and what they come to. */
export function PutForwardTable({ people, mayStand, isTicked, onTick }: Props) {
  const { prepare, others } = useWords();
  const words = prepare.fromSheets;
  const columns = people[0]?.said.map(({ by }) => by) ?? [];
  const weighed = people[0]?.score !== null;
  return (
    <table className={looks.table}>
      <thead>
        <tr>
          <th scope="col">{words.rank}</th>
          <th scope="col">{words.name}</th>
          {columns.map((by) => (
            <th key={by} scope="col">
              {others.sources[by]}
            </th>
          ))}
          {weighed ? <th scope="col">{words.score}</th> : null}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.name}>
            <td>
              {person.rank}
              {person.level ? <small> {words.level}</small> : null}
            </td>
            <th scope="row">
              <label className={looks.person}>
                <input
                  type="checkbox"
                  disabled={!mayStand(person.name)}
                  checked={mayStand(person.name) && isTicked(person)}
                  onChange={(event) => onTick(person.name, event.target.checked)}
                />
                {person.name}
                {mayStand(person.name) ? null : <small>{words.notHere}</small>}
              </label>
            </th>
            {person.said.map(({ by, votes, passed }) => (
              <td key={by}>
                {votes} {passed ? <small>{words.passed}</small> : null}
              </td>
            ))}
            {weighed ? <td>{person.score}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
