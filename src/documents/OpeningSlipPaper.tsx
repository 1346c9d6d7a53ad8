import { fingerprint, inGroups, sha256Hex } from '@/election/events/fingerprint';
import type { MemberName } from '@/election/events/ids';
import { currentKey, needSigningKeys, presidingOfficer } from '@/election/rules/officers/officers';
import { methodHash } from '@/election/rules/sheet/sheet';
import type { Meeting, OpeningSlip } from '@/election/state/meeting';
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
          {needSigningKeys(meeting).map((name) => (
            <Person key={name} meeting={meeting} name={name} />
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

function Person({ meeting, name }: Pick<Props, 'meeting'> & { readonly name: MemberName }) {
  const { openingSlip: said, terms } = useWords();
  const key = currentKey(meeting, name);
  const offices = meeting.serving
    .filter((officer) => officer.name === name)
    .map(({ office }) => terms.office[office]);
  const presides = name === presidingOfficer(meeting) ? [said.presiding] : [];
  return (
    <tr>
      <td>{[...presides, ...offices].join(terms.and)}</td>
      <th scope="row">{name}</th>
      <td className={key === null ? undefined : styles.code}>
        {key === null ? said.noKey : keyCode(key.keyId)}
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
