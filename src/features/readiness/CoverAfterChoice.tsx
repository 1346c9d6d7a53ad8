import { ChooseOne } from '@/features/shared/ChooseOne';
import {
  COVER_AFTER,
  chooseCoverAfter,
  readCoverAfter,
  useCoverAfter,
} from '@/features/shared/cover/coverAfter';
import { useWords } from '@/text';

/** After how long without anybody this device covers the screen. */
export function CoverAfterChoice() {
  const { after } = useWords().pause;
  const chosen = useCoverAfter();
  return (
    <>
      <ChooseOne
        legend={after.legend}
        options={COVER_AFTER.map((minutes) => ({
          value: String(minutes),
          label: after.minutes(minutes),
        }))}
        value={String(chosen)}
        onChange={(minutes) => chooseCoverAfter(readCoverAfter(minutes))}
      />
      <p>{after.lead}</p>
    </>
  );
}
