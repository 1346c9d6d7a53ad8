import { useStore } from 'zustand';
import {
  useControllerState,
  useMeetingController,
} from '@/controller/react/MeetingControllerContext';
import { rehearses } from '@/election/state/rehearsal';
import { useWords } from '@/text';
import { CopyLine, CopyPress } from './CopyLine';
import { FileNote } from './FileNote';
import { sayPlace } from './sayPlace';

/** Up to where the copy on the stick goes, or what stands in its way; where a window writes a meeting. */
export function StickNote() {
  const writes = useControllerState(
    ({ mode, meeting }) => mode === 'writes' && rehearses(meeting) === null,
  );
  return writes ? <Written /> : null;
}

function Written() {
  const { stick: words } = useWords();
  const { stick } = useMeetingController();
  const state = useStore(stick.store);
  const goesOn = useControllerState(({ meeting }) => meeting.ending === null);
  const press = () => void stick.press();
  switch (state.kind) {
    case 'cannot':
      return <FileNote />;
    case 'notChosen':
      return goesOn ? <CopyPress {...words.none} onPress={press} /> : null;
    case 'trouble':
      return <CopyPress urgent {...words.trouble[state.why]} onPress={press} />;
    case 'writes':
      if (state.written === null) return <CopyLine {...words.writing} />;
      return (
        <CopyLine
          what={state.slow ? words.slow : words.written}
          now={sayPlace(words, state.written)}
        />
      );
  }
}
