import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { SheetPaper } from '@/documents/SheetPaper';
import type { DrawnSheet } from '@/election/state/round';
import { PrintResult } from '@/features/shared/PrintResult';
import { useWords } from '@/text';
import styles from './PrintSheet.module.css';

/** Prints the sheet alone; what else is on the page stays off the paper. */
export function PrintSheet({ drawn }: { readonly drawn: DrawnSheet }) {
  const { announce } = useWords();
  const { signingKeys } = useMeeting();
  return (
    <>
      <PrintResult>{announce.print}</PrintResult>
      <div className={styles.paper}>
        <SheetPaper drawn={drawn} keys={signingKeys} />
      </div>
    </>
  );
}
