import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { SheetPaper } from '@/documents/SheetPaper';
import { expectedSigners, scrutineers } from '@/election/rules/officers/officers';
import { takeOvers } from '@/election/rules/officers/openingSlip';
import type { Meeting } from '@/election/state/meeting';
import type { DrawnSheet } from '@/election/state/round';
import { standingSheet } from '@/election/state/sheets';
import { NotHeld } from '@/features/shared/NotHeld';
import { OpeningSlip } from '@/features/shared/OpeningSlip';
import { StepPage } from '@/features/shared/StepPage';
import { useWords } from '@/text';
import { BeforeDrawing } from './BeforeDrawing';
import { EarlierSheets } from './EarlierSheets';
import { Signers } from './Signers';
import styles from './SignScreen.module.css';
import { WithdrawSheet } from './WithdrawSheet';

/** The result is explained, the sheet drawn, and everybody from whom it is expected signs (domain §3.12). */
export function SignScreen() {
  const meeting = useMeeting();
  const sheet = standingSheet(meeting.round);
  // The slip of this device is drawn here, and seen and printed here after that.
  const showsSlip = !meeting.practice && takeOvers(meeting).length > 0;
  return (
    <>
      <StepPage step="sign">
        {showsSlip ? <OpeningSlip /> : null}
        {sheet === null ? <BeforeDrawing /> : <Signing sheet={sheet} />}
      </StepPage>
      <EarlierSheets />
    </>
  );
}

function Signing({ sheet }: { readonly sheet: DrawnSheet }) {
  const { sign } = useWords();
  const meeting = useMeeting();
  return (
    <div className={styles.columns}>
      <div className={styles.acts}>
        <Signers sheet={sheet} />
        <WithdrawSheet sheet={sheet} />
        {isLeftUnsigned(meeting, sheet) ? <NotHeld /> : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by key */}
      <section className={styles.paper} aria-label={sign.sheet} tabIndex={0}>
        <SheetPaper drawn={sheet} keys={meeting.signingKeys} />
      </section>
    </div>
  );
}

/** Somebody refuses, or has gone without signing. */
const isLeftUnsigned = (meeting: Meeting, { signatures, wanting }: DrawnSheet): boolean =>
  wanting.length > 0 ||
  expectedSigners(meeting).some(
    (name) =>
      !scrutineers(meeting).includes(name) &&
      !signatures.some((signature) => signature.name === name),
  );
