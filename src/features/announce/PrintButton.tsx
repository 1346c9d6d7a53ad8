import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { SheetPaper } from '@/documents/SheetPaper';
import type { DrawnSheet } from '@/election/state/round';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './PrintButton.module.css';

/** Prints the sheet alone; what else is on the page stays off the paper. */
export function PrintButton({ drawn }: { readonly drawn: DrawnSheet }) {
  const { announce } = useWords();
  const { signingKeys } = useMeeting();
  return (
    <>
      <Button className={styles.button} onClick={() => window.print()}>
        {announce.print}
      </Button>
      <div className={styles.paper}>
        <SheetPaper drawn={drawn} keys={signingKeys} />
      </div>
    </>
  );
}
