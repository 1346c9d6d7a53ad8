import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import type { Meeting } from '../../election/meeting';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { StepPage } from '../parts/StepPage';
import { ContestSection } from './ContestSection';
import { DetailsSection } from './DetailsSection';
import { ExclusionsSection } from './ExclusionsSection';
import { MethodSection } from './MethodSection';
import styles from './prepare.module.css';
import { RosterSection } from './RosterSection';
import type { PartProps } from './Section';

const sections = ['details', 'roster', 'exclusions', 'method', 'contest'] as const;
type SectionName = (typeof sections)[number];

const parts: Record<SectionName, ComponentType<PartProps>> = {
  details: DetailsSection,
  roster: RosterSection,
  exclusions: ExclusionsSection,
  method: MethodSection,
  contest: ContestSection,
};

const isStored: Record<SectionName, (meeting: Meeting) => boolean> = {
  details: (meeting) => meeting.details !== null,
  roster: (meeting) => meeting.roster.length > 0,
  exclusions: (meeting) => meeting.exclusions.length > 0,
  method: (meeting) => meeting.method !== null,
  contest: (meeting) => meeting.round.ballot !== null,
};

/** All that stands before the doors open, in five parts; each keeps its draft while another is shown. */
export function PrepareScreen() {
  const { prepare } = useWords();
  const meeting = useMeeting();
  const [shown, setShown] = useState<SectionName>(
    () => sections.find((name) => name !== 'exclusions' && !isStored[name](meeting)) ?? 'details',
  );
  const [changed, setChanged] = useState<ReadonlySet<SectionName>>(new Set());
  const mark = useCallback((name: SectionName, isChanged: boolean) => {
    setChanged((before) => {
      const after = new Set(before);
      if (isChanged) after.add(name);
      else after.delete(name);
      return after;
    });
  }, []);

  return (
    <StepPage step="prepare">
      <nav className={styles.sections} aria-label={prepare.sections.label}>
        {sections.map((name) => (
          <Button
            key={name}
            className={styles.tab}
            aria-current={name === shown ? 'true' : undefined}
            onClick={() => setShown(name)}
          >
            {prepare.sections[name]}
            <span className={styles.tabState}>{stateWord(name)}</span>
          </Button>
        ))}
      </nav>
      {sections.map((name) => (
        <section key={name} hidden={name !== shown} aria-label={prepare.sections[name]}>
          <PartOf name={name} next={nextAfter(name)} onChanged={mark} />
        </section>
      ))}
    </StepPage>
  );

  function nextAfter(name: SectionName) {
    const next = sections[sections.indexOf(name) + 1];
    return next === undefined ? null : (
      <Button onClick={() => setShown(next)}>{prepare.next(prepare.sections[next])}</Button>
    );
  }

  function stateWord(name: SectionName): string {
    if (changed.has(name)) return `● ${prepare.state.changed}`;
    if (isStored[name](meeting)) return `✓ ${prepare.state.stored}`;
    return name === 'exclusions' ? `○ ${prepare.state.none}` : `○ ${prepare.state.empty}`;
  }
}

interface PartOfProps {
  readonly name: SectionName;
  readonly next: ReactNode;
  readonly onChanged: (name: SectionName, changed: boolean) => void;
}

function PartOf({ name, next, onChanged }: PartOfProps) {
  const Part = parts[name];
  const tell = useCallback((changed: boolean) => onChanged(name, changed), [name, onChanged]);
  return <Part next={next} onChanged={tell} />;
}
