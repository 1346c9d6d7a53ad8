import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Method } from '@/election/events/meeting';
import type { Sheet, SheetContest } from '@/election/events/resultSheet';
import { whyContest, whyInquorate, whyVoid } from '@/election/rules/sheet/why';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './WhyButton.module.css';
import { WhyDialog } from './WhyDialog';
import {
  type WhySaid,
  whyContestSaid,
  whyInquorateSaid,
  whyPersonSaid,
  whyVoidSaid,
} from './whyLines';

interface Props {
  /** Whose outcome it is, for who cannot see where the button stands. */
  readonly whose: string;
  readonly said: WhySaid;
}

/** Beside an outcome: asked, it says by which rule and which numbers it came about. */
function WhyButton({ whose, said }: Props) {
  const { why } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className={styles.why} aria-label={why.buttonOf(whose)} onClick={() => setOpen(true)}>
        {why.button}
      </Button>
      {open ? <WhyDialog said={said} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

type Counted = SheetContest & { readonly result: NonNullable<SheetContest['result']> };
interface OfContest {
  readonly contest: SheetContest;
  readonly method: Method;
}

const isCounted = (contest: SheetContest): contest is Counted => contest.result !== null;

/** The same for one person of a contest that was counted. */
export function WhyPersonButton({ contest, method, name }: OfContest & { readonly name: string }) {
  const words = useWords();
  if (!isCounted(contest)) return null;
  const why = whyContest(method, contest);
  const person = why.people.find((one) => one.name === name);
  return person === undefined ? null : (
    <WhyButton whose={name} said={whyPersonSaid(words, why, person)} />
  );
}

/** And for a contest as a whole: why it is done, or what follows. */
export function WhyContestButton({ contest, method }: OfContest) {
  const words = useWords();
  if (!isCounted(contest)) return null;
  const said = whyContestSaid(words, contest.office, whyContest(method, contest));
  return <WhyButton whose={contest.office} said={said} />;
}

/** Why a round is void; nothing where it is not. */
export function WhyVoidButton({ sheet }: { readonly sheet: Sheet }) {
  const words = useWords();
  if (sheet.kind !== 'void') return null;
  const asked = whyVoid(sheet.method, sheet.figures.returned, sheet.returnedLimit);
  return <WhyButton whose={words.why.whose.round} said={whyVoidSaid(words, asked)} />;
}

/** Why those who are here can elect nobody; nothing where they can. */
export function WhyInquorateButton() {
  const words = useWords();
  const asked = whyInquorate(useMeeting());
  return asked === null ? null : (
    <WhyButton whose={words.why.whose.quorum} said={whyInquorateSaid(words, asked)} />
  );
}
