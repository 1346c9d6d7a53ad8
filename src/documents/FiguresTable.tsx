import type { Sheet } from '@/election/events/resultSheet';
import { useWords } from '@/text';
import styles from './sheet.module.css';

const shown = ['due', 'present', 'issued', 'voters', 'returned'] as const;

/** The figures in the order in which they are reported; valid and void only where papers were counted. */
export function FiguresTable({ sheet }: { readonly sheet: Sheet }) {
  const { documents, terms } = useWords();
  const columns = [
    ...shown.map((figure) => ({ name: terms.figure[figure], value: sheet.figures[figure] })),
    ...(sheet.papers === null
      ? []
      : [
          { name: terms.valid, value: sheet.papers.valid },
          { name: terms.void, value: sheet.papers.void },
        ]),
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{documents.figures}</caption>
      <thead>
        <tr>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {columns.map(({ name, value }) => (
            <td key={name}>{value}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
