import { useWords } from '@/text';

interface Props {
  /** On a blank sheet there is no figure so far: the total alone. */
  readonly blank: boolean;
}

/** What the two figures of a column are: so far, and the total that is written in by hand. */
export function Subheads({ blank }: Props) {
  const { sheet } = useWords().handTotals;
  if (blank)
    return (
      <th colSpan={2} scope="col">
        {sheet.total}
      </th>
    );
  return (
    <>
      <th scope="col">{sheet.soFar}</th>
      <th scope="col">{sheet.total}</th>
    </>
  );
}

interface FiguresProps extends Props {
  readonly votes: number | null;
}

export function Figures({ votes, blank }: FiguresProps) {
  if (blank) return <td colSpan={2} />;
  return (
    <>
      <td>
        <b>{votes}</b>
      </td>
      <td />
    </>
  );
}
