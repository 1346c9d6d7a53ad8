import { fingerprint, inGroups, sha256Hex } from '@/election/events/fingerprint';
import { methodHash } from '@/election/rules/sheet/sheet';
import type { Meeting, OpeningSlip, SlipLine } from '@/election/state/meeting';
import { useWords } from '@/text';
import { dateParts } from '@/text/moment';
import { keyCode } from './keyCode';
import styles from './openingSlip.module.css';

interface Props {
  readonly meeting: Meeting;
  readonly slip: OpeningSlip;
}

/** 开箱前登记单: the code of everybody's key, to be signed in ink; printed, or copied by hand from the screen. */
export function OpeningSlipPaper({ meeting, slip }: Props) {
  const { openingSlip: said, documents } = useWords();
  return (
    <article className={styles.slip} aria-label={said.title}>
      <header className={styles.head}>
        <h3 className={styles.title}>{said.title}</h3>
        {meeting.practice ? <p className={styles.practice}>{documents.practice.line}</p> : null}
        <Where meeting={meeting} />
      </header>
      <table className={styles.people}>
        <thead>
          <tr>
            <th scope="col">{said.columns.office}</th>
            <th scope="col">{said.columns.name}</th>
            <th scope="col">{said.columns.code}</th>
            <th scope="col">{said.columns.ink}</th>
          </tr>
        </thead>
        <tbody>
          {slip.lines.map((line) => (
            <Person key={line.name} line={line} />
          ))}
        </tbody>
      </table>
      <Codes meeting={meeting} slip={slip} />
    </article>
  );
}

function Where({ meeting: { details } }: Pick<Props, 'meeting'>) {
  const { documents } = useWords();
  if (details === null) return null;
  const { year, month, day } = dateParts(details.date);
  return (
    <>
      <p>
        {details.organisation} · {details.title}
      </p>
      <p>{documents.dateAndPlace(year, month, day, details.place)}</p>
    </>
  );
}

function Person({ line: { name, presides, offices, keyId } }: { readonly line: SlipLine }) {
  const { openingSlip: said, terms } = useWords();
  const held = [...(presides ? [said.presiding] : []), ...offices.map((one) => terms.office[one])];
  return (
    <tr>
      <td>{held.join(terms.and)}</td>
      <th scope="row">{name}</th>
      <td className={keyId === null ? undefined : styles.code}>
        {keyId === null ? said.noKey : keyCode(keyId)}
      </td>
      <td className={styles.ink} />
    </tr>
  );
}

/** What else stands fixed before the first paper is seen. */
function Codes({ meeting: { method, methodText }, slip: { app, bits, stamp } }: Props) {
  const { openingSlip: said } = useWords();
  const lines = [
    ...(method === null ? [] : [[said.codes.method, fingerprint(methodHash(method))] as const]),
    ...(methodText === null
      ? []
      : [[said.codes.methodText, fingerprint(sha256Hex(methodText))] as const]),
    [`${said.codes.app} ${app.version}`, app.page ?? said.noPage] as const,
    [said.codes.bits, inGroups(bits)] as const,
  ];
  return (
    <>
      <dl className={styles.codes}>
        {lines.map(([name, code]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{code}</dd>
          </div>
        ))}
      </dl>
      <p>{said.entry(stamp.seq)}</p>
    </>
  );
}
