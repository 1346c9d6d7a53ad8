import { useControllerState, useMeeting } from '@/controller/react/MeetingControllerContext';
import { FinalReport } from '@/documents/FinalReport';
import { PrintResult } from '@/features/shared/PrintResult';
import { useStrokeTable } from '@/features/shared/useStrokeTable';
import { useWords } from '@/text';
import styles from './ReportScreen.module.css';
import { SavePublicCopy } from './SavePublicCopy';

/** The meeting's result as a whole, to read and to print, at any time. */
export function ReportScreen() {
  const { report } = useWords();
  const meeting = useMeeting();
  const head = useControllerState((state) => state.head);
  const table = useStrokeTable();
  return (
    <>
      <div className={styles.head}>
        <h1>{report.title}</h1>
        <p>{report.lead}</p>
        <PrintResult kind="primary" disabled={table === null}>
          {report.print}
        </PrintResult>
        <SavePublicCopy />
      </div>
      <FinalReport meeting={meeting} head={head} table={table === 'failed' ? null : table} />
    </>
  );
}
