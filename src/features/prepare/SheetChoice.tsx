import type { Recommended } from '@/election/rules/ballot/recommended';
import { useWords } from '@/text';
import { Field } from '@/ui/Field';

interface Props {
  readonly label: string;
  readonly sheets: readonly Recommended[];
  readonly chosen: Recommended | null;
  readonly onChoose: (sheet: Recommended | null) => void;
}

const NONE = '';
const keyOf = ({ hash, contest }: Recommended): string => `${hash} ${contest}`;

/** One of the recommendations found, or none. */
export function SheetChoice({ label, sheets, chosen, onChoose }: Props) {
  const { terms, prepare } = useWords();
  if (sheets.length === 0) return null;
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={chosen === null ? NONE : keyOf(chosen)}
          onChange={(event) =>
            onChoose(sheets.find((sheet) => keyOf(sheet) === event.target.value) ?? null)
          }
        >
          <option value={NONE}>{prepare.fromSheets.notTaken}</option>
          {sheets.map((sheet) => (
            <option key={keyOf(sheet)} value={keyOf(sheet)}>
              {prepare.fromSheets.sheet(
                sheet.details.date,
                sheet.details.title,
                sheet.office,
                terms.recommenders[sheet.by],
              )}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
