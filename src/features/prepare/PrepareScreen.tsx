import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { formName } from '@/documents/formName';
import type { FormId } from '@/election/events/ids';
import type { Meeting } from '@/election/state/meeting';
import { hasEnded, roundsOf } from '@/election/state/rounds';
import { StepPage } from '@/features/shared/StepPage';
import { useWords, type Words } from '@/text';
import { Button } from '@/ui/Button';
import { DetailsSection } from './DetailsSection';
import { ExclusionsSection } from './ExclusionsSection';
import { FormSection } from './FormSection';
import { MethodSection } from './MethodSection';
import styles from './prepare.module.css';
import { RosterSection } from './RosterSection';
import type { PartProps } from './Section';
import { useForms } from './useForms';

const sections = ['details', 'roster', 'exclusions', 'method'] as const;
type SectionName = (typeof sections)[number];
/** Every paper of the meeting is a part of its own. */
type PartName = SectionName | FormId;

const parts: Record<SectionName, ComponentType<PartProps>> = {
  details: DetailsSection,
  roster: RosterSection,
  exclusions: ExclusionsSection,
  method: MethodSection,
};

const stored: Record<SectionName, (meeting: Meeting) => boolean> = {
  details: (meeting) => meeting.details !== null,
  roster: (meeting) => meeting.roster.length > 0,
  exclusions: (meeting) => meeting.exclusions.length > 0,
  method: (meeting) => meeting.method !== null,
};

const isSection = (name: PartName): name is SectionName => sections.some((one) => one === name);

const isStored = (meeting: Meeting, name: PartName): boolean =>
  isSection(name) ? stored[name](meeting) : (roundsOf(meeting, name)[0]?.ballot ?? null) !== null;

/** All that stands before the doors open, part by part; each keeps its draft while another is shown. */
export function PrepareScreen() {
  const words = useWords();
  const { prepare } = words;
  const meeting = useMeeting();
  const forms = useForms();
  const names: readonly PartName[] = [...sections, ...forms.ids];
  const [chosen, setShown] = useState<PartName>(
    () =>
      names.find((name) => name !== 'exclusions' && !isStored(meeting, name)) ??
      // Whoever comes back after a round wants another paper; before it, to look all over.
      (hasEnded(meeting.round) ? names.at(-1) : undefined) ??
      'details',
  );
  // The paper that was shown may have been dropped.
  const shown = names.includes(chosen) ? chosen : (forms.ids[0] ?? 'details');
  const [changed, setChanged] = useState<ReadonlySet<PartName>>(new Set());
  const mark = useCallback((name: PartName, isChanged: boolean) => {
    setChanged((before) => {
      const after = new Set(before);
      if (isChanged) after.add(name);
      else after.delete(name);
      return after;
    });
  }, []);
  const several = forms.ids.length > 1;

  return (
    <StepPage step="prepare">
      <nav className={styles.sections} aria-label={prepare.sections.label}>
        {names.map((name) => (
          <Button
            key={name}
            className={styles.tab}
            aria-current={name === shown ? 'true' : undefined}
            onClick={() => setShown(name)}
          >
            {titleOf(words, meeting, name, several)}
            <span className={styles.tabState}>{stateWord(name)}</span>
          </Button>
        ))}
      </nav>
      {names.map((name) => (
        <section
          key={name}
          hidden={name !== shown}
          aria-label={titleOf(words, meeting, name, several)}
        >
          <PartOf
            name={name}
            next={nextAfter(name)}
            onChanged={mark}
            several={several}
            onGone={() => !isSection(name) && forms.forget(name)}
          />
        </section>
      ))}
    </StepPage>
  );

  function nextAfter(name: PartName) {
    const next = names[names.indexOf(name) + 1];
    const onward =
      next === undefined ? null : (
        <Button onClick={() => setShown(next)}>
          {prepare.next(titleOf(words, meeting, next, several))}
        </Button>
      );
    if (isSection(name) || next !== undefined || meeting.ending !== null) return onward;
    return <Button onClick={() => setShown(forms.add())}>{prepare.form.add}</Button>;
  }

  function stateWord(name: PartName): string {
    if (changed.has(name)) return `● ${prepare.state.changed}`;
    if (isStored(meeting, name)) return `✓ ${prepare.state.stored}`;
    return name === 'exclusions' ? `○ ${prepare.state.none}` : `○ ${prepare.state.empty}`;
  }
}

/** The only paper of a meeting needs no name. */
function titleOf(words: Words, meeting: Meeting, name: PartName, several: boolean): string {
  const { sections: titles } = words.prepare;
  if (isSection(name)) return titles[name];
  return several
    ? formName(words, name, roundsOf(meeting, name)[0]?.ballot ?? null)
    : titles.contest;
}

interface PartOfProps {
  readonly name: PartName;
  readonly next: ReactNode;
  readonly onChanged: (name: PartName, changed: boolean) => void;
  readonly several: boolean;
  readonly onGone: () => void;
}

function PartOf({ name, next, onChanged, several, onGone }: PartOfProps) {
  const tell = useCallback((changed: boolean) => onChanged(name, changed), [name, onChanged]);
  if (isSection(name)) {
    const Part = parts[name];
    return <Part next={next} onChanged={tell} />;
  }
  return <FormSection form={name} several={several} onGone={onGone} next={next} onChanged={tell} />;
}
