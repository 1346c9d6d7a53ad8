import { type Ref, useRef, useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Member } from '@/election/events/roster';
import { mayVote } from '@/election/rules/roster/attendance';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { MemberRow } from './MemberRow';
import styles from './signIn.module.css';

const filters = ['all', 'absent', 'here'] as const;
type Filter = (typeof filters)[number];

/** Everybody on the roster, the members without the vote in a group apart. */
export function MemberList({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const words = useWords().signIn;
  const { roster, here } = useMeeting();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const wanted = search.trim();
  const shown = roster.filter(
    ({ name }) =>
      name.includes(wanted) && (filter === 'all' || here.has(name) === (filter === 'here')),
  );
  const groups = [
    { title: words.groups.voters, members: shown.filter(mayVote) },
    { title: words.groups.others, members: shown.filter((member) => !mayVote(member)) },
  ].filter(({ members }) => members.length > 0);

  /** A search that found one is done once that one is stored; the next name can be typed. */
  function ticked() {
    setSearch('');
    field.current?.focus();
  }

  return (
    <div className={styles.list}>
      <div ref={ref} tabIndex={-1} className={styles.tools}>
        <Field label={words.search} className={styles.search ?? ''}>
          {(control) => (
            <input
              {...control}
              ref={field}
              type="search"
              autoComplete="off"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                // Or the same Enter would answer the question that it opens.
                event.preventDefault();
                if (shown.length === 1) list.current?.querySelector('button')?.click();
              }}
            />
          )}
        </Field>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around three buttons */}
        <div className={styles.filter} role="group" aria-label={words.filter.label}>
          {filters.map((one) => (
            <Button key={one} aria-pressed={one === filter} onClick={() => setFilter(one)}>
              {words.filter[one]}
            </Button>
          ))}
        </div>
      </div>
      <div ref={list}>
        {groups.length === 0 ? <p role="status">{words.nobody}</p> : null}
        {groups.map(({ title, members }) => (
          <Group
            key={title}
            title={title}
            members={members}
            onStored={wanted === '' ? undefined : ticked}
          />
        ))}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly members: readonly Member[];
  readonly onStored: (() => void) | undefined;
}

function Group({ title, members, onStored }: GroupProps) {
  return (
    <section aria-label={title}>
      <h2 className={styles.group}>{title}</h2>
      <ul className={styles.members}>
        {members.map(({ name }) => (
          <MemberRow key={name} name={name} onStored={onStored} />
        ))}
      </ul>
    </section>
  );
}
