import type { MemberName } from '@/election/events/ids';

/** A name, where a test writes one down. */
export const named = (name: string) => name as MemberName;

/** Everybody here is invented. */
export const CANDIDATES = ['丁小宁', '王小宁', '李一鸣', '欧阳少东'].map(named);
export const CHIEF = named('许敏');
export const SCRUTINEER = named('何立');
export const COUNTER = named('周文清');
export const TELLER = named('孙玉兰');
/** Who presides in every meeting of the tests; not on their rosters, so that no officer is taken by it. */
export const PRESIDING = named('周明');
/** Beside the counter where packets are counted twice. */
export const OTHER_COUNTER = named('钱守义');
const OFFICERS = [CHIEF, SCRUTINEER, COUNTER, TELLER, OTHER_COUNTER];

const SURNAMES = Array.from('王李张刘陈杨赵黄吴孙胡朱高林罗郑梁谢宋唐');
const GIVEN_NAMES = Array.from('芳伟娜强敏静丽军洋勇艳杰娟涛明超霞平刚桂');

/** As many members with the right to vote as asked for: candidates and officers first. */
export function fullMembers(count: number): readonly MemberName[] {
  const others = GIVEN_NAMES.flatMap((given) => SURNAMES.map((surname) => named(surname + given)));
  return [...CANDIDATES, ...OFFICERS, ...others].slice(0, count);
}

/** Members without the right to vote. */
export const PROBATIONARY = named('邱小满');
export const SUSPENDED = named('冯海生');
export const ON_PROBATION = named('毛利民');
/** Nobody on the roster. */
export const STRANGER = named('不在册');

/** What stands at a place of a list, from its end where negative; throws where there is nothing. */
export function at<T>(list: readonly T[], place: number): T {
  const found = list.at(place);
  if (found === undefined) throw new RangeError(`nothing at ${place}`);
  return found;
}
