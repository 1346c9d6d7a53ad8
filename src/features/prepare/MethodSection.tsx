import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Method } from '@/election/events/meeting';
import { RULES_VERSION } from '@/election/events/meeting';
import { headCounted } from '@/election/rules/round/standing';
import { PROFILE_NAMES, PROFILES, type Profile } from '@/election/tally/rules';
import { ChooseOne } from '@/features/shared/ChooseOne';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { MethodRules } from './MethodRules';
import looks from './method.module.css';
import styles from './prepare.module.css';
import { QuorumRule } from './QuorumRule';
import { type PartProps, Section } from './Section';
import { useDraft } from './useDraft';

/** What is usual by a regulation, local settings included. */
const asUsual = (profile: Profile): Method => ({
  profile,
  rules: PROFILES[profile],
  rulesVersion: RULES_VERSION,
});

/** The election method as the settings that the app computes with. */
export function MethodSection(part: PartProps) {
  const { prepare } = useWords();
  const words = prepare.method;
  const meeting = useMeeting();
  const draft = useDraft<Method>(meeting.method ?? asUsual('2020'));
  const submission = useSubmit();
  const { profile, rules } = draft.value;
  const frozen = headCounted(meeting);
  const usual = PROFILES[profile];
  const untouched =
    JSON.stringify(rules) === JSON.stringify(usual) &&
    draft.value.local === undefined &&
    draft.value.counting === undefined;

  async function store(): Promise<boolean> {
    const stored = await submission.run({ type: 'methodSet', method: draft.value });
    if (stored) draft.drop();
    return stored;
  }

  return (
    <Section
      submission={submission}
      changed={draft.changed}
      stored={meeting.method !== null}
      onStore={store}
      onUndo={draft.drop}
      {...part}
    >
      {frozen ? <p>{prepare.frozen}</p> : null}
      {meeting.methodAdopted && !frozen ? <Notice tone="warn" title={words.adopted} /> : null}
      <fieldset role="presentation" className={styles.bare} disabled={frozen}>
        <div className={styles.row}>
          <ChooseOne
            legend={words.profile}
            options={PROFILE_NAMES.map((name) => ({ value: name, label: words.profiles[name] }))}
            value={profile}
            onChange={(name) => draft.edit(asUsual(name))}
          />
          {untouched ? null : (
            <Button onClick={() => draft.edit(asUsual(profile))}>
              {words.backToProfile(profile)}
            </Button>
          )}
        </div>
        <p className={styles.small}>{words.lead}</p>
        <div className={looks.rules}>
          <QuorumRule
            profile={profile}
            quorum={rules.quorum}
            onChange={(quorum) => draft.edit({ ...draft.value, rules: { ...rules, quorum } })}
          />
          <MethodRules method={draft.value} onChange={draft.edit} />
        </div>
      </fieldset>
    </Section>
  );
}
