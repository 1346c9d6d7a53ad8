import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { returnedLimit } from '@/election/rules/round/figures';
import { CountForm } from '@/features/shared/CountForm';
import { Panel } from '@/features/shared/Panel';
import { stepPlace } from '@/features/shared/places';
import { RecordedFigure } from '@/features/shared/RecordedFigure';
import { useFocusPlace } from '@/features/shared/useFocusPlace';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';
import { OverReturned } from './OverReturned';

/** Gate 3: papers returned, no more than the limit that the adopted method names. */
export function Returned() {
  const { papers, terms } = useWords();
  const words = papers.opening;
  const meeting = useMeeting();
  const [title, focusTitle] = useFocusPlace();
  const { returned } = meeting.round.figures;
  const limit = returnedLimit(meeting);
  if (limit === null) return null;
  const over = figureRefusals(meeting, 'returnedWithinLimit').length > 0;
  const named = terms.figure[limit.figure];

  if (returned === null)
    return (
      <Panel title={words.returned}>
        <p>{words.returnedLead(named, limit.value)}</p>
        <CountForm
          label={words.label}
          press={words.store}
          command={(count) => ({ type: 'returnedCounted', count })}
          onStored={focusTitle}
        />
      </Panel>
    );
  return (
    <Panel title={words.returned} titleRef={title}>
      <RecordedFigure figure="returned" matters={over} again={over} />
      {meeting.round.voided ? (
        <Notice tone="refuse" title={words.voided}>
          <p>
            {words.voidedNow} <a href={stepPlace(meeting.id, 'sign')}>{words.toSign}</a>
          </p>
        </Notice>
      ) : over ? (
        <OverReturned returned={returned} limit={limit.value} named={named} onVoided={focusTitle} />
      ) : (
        <Notice tone="good" title={words.within(returned, named, limit.value)}>
          {returned < limit.value ? <p>{words.fewer(limit.value - returned)}</p> : null}
        </Notice>
      )}
    </Panel>
  );
}
