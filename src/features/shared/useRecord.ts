import { useEffect, useState } from 'react';
import { useDeskState } from '@/controller/react/MeetingControllerContext';
import { type RecordLine, readRecord } from '@/controller/readJournal';

/** The record as it is stored now, read again when it grows; `null` while it is being read. */
export function useRecord(): readonly RecordLine[] | 'failed' | null {
  const id = useDeskState(({ meeting }) => meeting.id);
  const { seq } = useDeskState(({ head }) => head);
  const [lines, setLines] = useState<readonly RecordLine[] | 'failed' | null>(null);

  useEffect(() => {
    let gone = false;
    readRecord(id).then(
      (read) => gone || setLines(read),
      () => gone || setLines('failed'),
    );
    return () => {
      gone = true;
    };
  }, [id, seq]);
  return lines;
}
