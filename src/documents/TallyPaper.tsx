import { fingerprint } from '@/election/events/fingerprint';
import type { Head, Meeting } from '@/election/state/meeting';
import { useWords } from '@/text';
import { BlankTallyTable } from './BlankTallyTable';
import { InkLines } from './InkLines';
import paper from './sheet.module.css';
import { TallyHead } from './TallyHead';
import { TallyLines } from './TallyLines';
import { BlankPapers, PapersSoFar } from './TallyPapers';
import { TallyTable } from './TallyTable';
import styles from './tally.module.css';
import { blankTallySheet, type TallyPart, tallySheet } from './tallySheet';

/** Lines for people not written in yet: where they are all there is, and beside candidates. */
const NAMES_ALONE = 12;
const NAMES_BESIDE = 3;
const NAMES_OF_PACKET = 2;

interface Props {
  readonly meeting: Meeting;
  readonly head: Head;
  /** The count as it stands, or one packet of which nothing is counted yet. */
  readonly kind: 'soFar' | 'blank';
}

/** 计票单 (domain §5.4), to go on by hand where the device cannot. */
export function TallyPaper({ meeting, head, kind }: Props) {
  const { handTotals, documents } = useWords();
  const words = handTotals.sheet;
  const sheet = kind === 'blank' ? blankTallySheet(meeting) : tallySheet(meeting, head);
  const { state, practice } = sheet;
  const at = words.entry(head.seq, fingerprint(head.hash));
  return (
    <article className={`${paper.sheet} ${styles.sheet}`} aria-label={words.title}>
      {practice ? (
        <div className={paper.marks} aria-hidden="true">
          <span data-mark={documents.practice.mark} />
        </div>
      ) : null}
      <TallyHead meeting={meeting} what={words.what[kind]} />
      {state === null ? <BlankPapers /> : <PapersSoFar state={state} />}
      {sheet.parts.map((part) => (
        <Part
          key={part.office}
          part={part}
          papers={sheet.papers}
          over={words.over(part.office, at)}
          blank={state === null}
        />
      ))}
      <footer className={styles.end}>
        <p className={styles.over}>{words.over(words.title, at)}</p>
        <p className={styles.note}>
          {words.adds} {words.after[kind]}
        </p>
        <InkLines officers={meeting.serving} />
        <p className={styles.time}>{words.ended}</p>
      </footer>
    </article>
  );
}

interface PartProps {
  readonly part: TallyPart;
  readonly papers: number;
  readonly over: string;
  readonly blank: boolean;
}

function Part({ part, papers, over, blank }: PartProps) {
  const { handTotals, documents } = useWords();
  const { office, rows, writtenIn, overvoted } = part;
  const alone = rows.length === 0;
  const Table = blank ? BlankTallyTable : TallyTable;
  return (
    <section className={styles.part}>
      {alone ? (
        <p className={styles.over}>{over}</p>
      ) : (
        <Table part={part} papers={papers} over={over} />
      )}
      {overvoted === null ? null : (
        <TallyLines
          what="papers"
          title={handTotals.sheet.overvoted}
          head={handTotals.sheet.papers}
          lines={[{ name: handTotals.sheet.overvoted, votes: overvoted[0] ?? null, more: 0 }]}
          blank={blank}
        />
      )}
      {writtenIn === null ? null : (
        <TallyLines
          what="names"
          title={`${office} ${documents.people.writeIn}`}
          head={alone ? handTotals.sheet.name : documents.people.writeIn}
          lines={writtenIn.map(({ name, counts }) => ({
            name,
            votes: counts[0] ?? null,
            more: alone ? papers : 0,
          }))}
          empty={alone ? NAMES_ALONE : blank ? NAMES_OF_PACKET : NAMES_BESIDE}
          blank={blank}
        />
      )}
    </section>
  );
}
