import { useMeeting } from '../../desk/DeskContext';
import type { Method } from '../../election/events';
import { RULES_VERSION } from '../../election/events';
import { headCounted } from '../../election/gates';
import { PROFILE_NAMES, PROFILES } from '../../election/rules';
import { useWords } from '../../text';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { ChooseOne } from '../parts/ChooseOne';
import { useAct } from '../parts/useAct';
import { MethodRules } from './MethodRules';
import looks from './method.module.css';
import styles from './prepare.module.css';
import { QuorumRule } from './QuorumRule';
import { type PartProps, Section } from './Section';
import { useDraft } from './useDraft';

const START: Method = { profile: '2020', rules: PROFILES['2020'], rulesVersion: RULES_VERSION };

/** The election method as the settings that the app computes with. */
export function MethodSection(part: PartProps) {
  const { prepare } = useWords();
  const words = prepare.method;
  const meeting = useMeeting();
  const draft = useDraft<Method>(meeting.method ?? START);
  const act = useAct();
  const { profile, rules } = draft.value;
  const frozen = headCounted(meeting);
  const usual = PROFILES[profile];
  const edit = (changed: Partial<Method['rules']>) =>
    draft.edit({ ...draft.value, rules: { ...rules, ...changed } });
  const untouched = JSON.stringify(rules) === JSON.stringify(usual);

  async function store(): Promise<boolean> {
    const stored = await act.run({ type: 'methodSet', method: draft.value });
    if (stored) draft.drop();
    return stored;
  }

  return (
    <Section
      act={act}
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
            onChange={(name) =>
              draft.edit({ profile: name, rules: PROFILES[name], rulesVersion: RULES_VERSION })
            }
          />
          {untouched ? null : (
            <Button onClick={() => edit(usual)}>{words.backToProfile(profile)}</Button>
          )}
        </div>
        <div className={looks.rules}>
          <QuorumRule
            profile={profile}
            quorum={rules.quorum}
            onChange={(quorum) => edit({ quorum })}
          />
          <MethodRules profile={profile} rules={rules} onChange={edit} />
        </div>
      </fieldset>
    </Section>
  );
}
