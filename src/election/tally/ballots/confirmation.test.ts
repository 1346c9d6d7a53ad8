import { COMMITTEE, committeePaper, election, times } from '@test/properties/tally/build';
import { describe, expect, test } from 'vitest';
import type { Result } from '@/election/tally/result';
import { tallyFor } from './purpose';

const CONFIRMATION = { kind: 'confirmation' } as const;
const [A, B, C] = COMMITTEE.candidates;
const first = (result: Result) => ('contests' in result ? result.contests[0] : undefined);

describe('席位制委员 [plan 5]', () => {
  test('each is confirmed with over half of the base, however many they are', () => {
    const papers = [times(4, committeePaper('ooo')), times(2, committeePaper('ox/'))];
    const counted = tallyFor(CONFIRMATION, election(papers));
    expect(counted).toMatchObject({ papers: { valid: 6, void: 0 } });
    expect(first(counted)).toMatchObject({ threshold: 4, elected: [A, B, C], next: null });
  });

  test('half is not over half, and whoever fails leaves nothing to elect', () => {
    const papers = [times(3, committeePaper('oox')), times(3, committeePaper('oxo'))];
    expect(first(tallyFor(CONFIRMATION, election(papers)))).toMatchObject({
      elected: [A],
      next: null,
      candidates: [
        { name: A, for: 6, against: 0 },
        { name: B, for: 3, against: 3 },
        { name: C, for: 3, against: 3 },
      ],
    });
  });

  test('a name written in counts for nobody, and costs the paper nothing', () => {
    const papers = [times(2, committeePaper('ooo', '赵志强', '钱卫国'))];
    const counted = tallyFor(CONFIRMATION, election(papers));
    expect(counted).toMatchObject({ papers: { valid: 2, void: 0 } });
    expect(first(counted)).toMatchObject({ writeIns: [], elected: [A, B, C] });
  });

  test('whom the two bases would confirm is said', () => {
    const counted = tallyFor(
      CONFIRMATION,
      election([times(4, committeePaper('oxx'))], {}, { attendance: { due: 5, present: 4 } }),
    );
    expect(first(counted)?.electedIfBase).toEqual({ due: [A], present: [A] });
  });
});
