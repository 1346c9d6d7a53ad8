import { CopiesInMemory } from '@/features/shared/CopiesInMemory';
import { CheckFile } from './CheckFile';
import { TakeFile } from './TakeFile';

/** A file is checked, and taken onto this device where somebody wishes. */
export function VerifyScreen() {
  return (
    <CheckFile acts={(file, codes) => <TakeFile file={file} codes={codes} />}>
      <CopiesInMemory />
    </CheckFile>
  );
}
