import type { MeetingFile } from '@/controller/toMeetingFile';

/** Long enough for any browser to have taken the bytes. */
const A_MINUTE = 60_000;

/** Gives a file to the browser to save. */
export function offerFile({ name, type, bytes }: MeetingFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
}
