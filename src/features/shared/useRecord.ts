import { useEffect, useState } from 'react';
import { useControllerState } from '@/controller/react/MeetingControllerContext';
import { type JournalLine, readJournal } from '@/controller/readJournal';

/** The record as it is stored now, read again when it grows; `null` while it is being read. */
export function useRecord(): readonly JournalLine[] | 'failed' | null {
  const id = useControllerState(({ meeting }) => meeting.id);
  const { seq } = useControllerState(({ head }) => head);
  const [lines, setLines] = useState<readonly JournalLine[] | 'failed' | null>(null);

  useEffect(() => {
    let gone = false;
    readJournal(id).then(
      (read) => gone || setLines(read),
      () => gone || setLines('failed'),
    );
    return () => {
      gone = true;
    };
  }, [id, seq]);
  return lines;
}
