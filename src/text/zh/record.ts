import type { CandidateOrder } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type { ReadinessResult, SignedAct } from '@/election/events/meeting';
import type { Officer } from '@/election/events/officers';
import { dayAndTime } from '@/text/moment';
import type { EventWords } from '@/text/shapes';
import { eventNames } from './eventNames';
import { terms } from './terms';

const MARKS = { for: '○', against: '×', abstain: '—', illegible: '？' } as const;

const list = (names: readonly string[]) => names.join('、');
const because = (reason: string) => (reason === '' ? '' : `，原因：${reason}`);
/** An older entry does not say. */
function ordered(order: CandidateOrder | undefined): string {
  if (order === undefined) return '';
  return order.by === 'strokes' ? '，按姓氏笔画排列' : `，次序为手工排定，原因：${order.reason}`;
}
const officers = (named: readonly Officer[]) =>
  list(named.map(({ office, name }) => `${terms.office[office]}${name}`));
interface Without {
  readonly act: SignedAct;
  readonly about: string | null;
  readonly of: readonly string[];
}
const aboutWhom = (name: string | null) => (name === null ? '' : `（${name}）`);
const withoutSignature = ({ act, about, of }: Without) =>
  of.length === 0
    ? `“${eventNames[act]}${aboutWhom(about)}”无人签字仍往下进行`
    : `“${eventNames[act]}${aboutWhom(about)}”缺${list(of)}签字仍往下进行`;
const hands = (shown: { for: number; against: number; abstain: number }) =>
  `赞成 ${shown.for}，不赞成 ${shown.against}，弃权 ${shown.abstain}`;

function paper(entered: EnteredPaper): string {
  switch (entered.kind) {
    case 'blank':
      return '空白票';
    case 'void':
      return `无效：${terms.voidReason[entered.reason]}，${entered.ruledBy}裁定`;
    case 'marked':
      return entered.contests
        .map(({ marks, grades, writeIns }) =>
          [
            (
              grades?.map((grade) => terms.gradeMark[grade]) ?? marks.map((mark) => MARKS[mark])
            ).join(' '),
            ...writeIns.map((entry) =>
              'illegible' in entry
                ? '另选一人，姓名无法辨认'
                : `另选${entry.name}${entry.circled ? '' : '（未画○）'}`,
            ),
          ].join('，'),
        )
        .join('；');
  }
}

const events: EventWords = {
  meetingOpened: ({ practice, from }) =>
    `${practice ? '建立演练会议' : '建立会议'}${from?.rehearsal === true ? `，照原会议第 ${from.seq} 条时的情形演练录票` : ''}`,
  detailsSet: ({ details }) =>
    `会议信息：${details.organisation}，${details.title}，${details.date}，${details.place}，主持人${details.presidingOfficer}`,
  rosterSet: ({ members }) =>
    `党员名册：${members.length} 人，其中正式党员 ${members.filter(({ standing }) => standing === 'full').length} 人`,
  rosterCorrected: ({ name, standing, reason }) =>
    standing === null
      ? `更正名册：删去${name}${because(reason)}`
      : `更正名册：${name}为${terms.standing[standing]}${because(reason)}`,
  exclusionsSet: ({ exclusions }) =>
    exclusions.length === 0
      ? '没有提议不计入应到会的党员'
      : `提议不计入应到会：${list(exclusions.map(({ name, category, consent }) => `${name}（${terms.exclusion[category]}；${consent}）`))}`,
  methodSet: ({ method }) =>
    `提出选举办法：以 ${method.profile} 年条例为底本，当选以${terms.base[method.rules.majorityBase]}为基数`,
  formSet: ({ form }) =>
    form.contests
      .map(
        ({ office, seats, kind, candidates, order }) =>
          `选举${office}：应选 ${seats} 人，${terms.kind[kind]}选举，候选人${list(candidates)}${ordered(order)}`,
      )
      .join('；'),
  formDropped: ({ form, reason }) => `删去${terms.form(form)}${because(reason)}`,
  formSelected: ({ form }) => `转到${terms.form(form)}`,
  roundOpened: ({ form, round, kind, contests, reason }) =>
    `${terms.form(form)}第 ${round} 轮，${terms.awaits[kind]}，候选人${contests.map(({ candidates }) => list(candidates)).join('；')}${because(reason)}`,
  roundNotHeld: ({ form, round, reason }) =>
    `${terms.form(form)}第 ${round} 轮未能举行${because(reason)}`,
  contestReferred: ({ form, contest, reason }) =>
    `${terms.form(form)}（${contest}）报上级党组织决定${because(reason)}`,
  electedOutsideAcknowledged: ({ names }) =>
    `当场说明：${list(names)}选上了职务而没有选上委员，由上级党组织决定`,
  signInOpened: () => '开始签到',
  memberArrived: ({ name }) => `${name}到会`,
  memberLeft: ({ name, reason }) =>
    ({
      left: `${name}离会`,
      refusedPaper: `${name}不领选票，按离会计`,
      tickedByMistake: `${name}误记到会，取消`,
    })[reason],
  exclusionWithdrawn: ({ name }) => `${name}到会，重新计入应到会`,
  procedureRecorded: ({ procedure }) => terms.procedure[procedure],
  officersProposed: ({ officers: named }) =>
    named.length === 0 ? '撤销工作人员提名' : `提名${officers(named)}`,
  handsShown: ({ matter, ...shown }) => {
    switch (matter.kind) {
      case 'method':
        return `举手表决选举办法：${hands(shown)}`;
      case 'fewerSeats':
        return `举手表决减少名额，空缺不再补选：${hands(shown)}`;
      case 'exclusions':
        return `举手表决不计入应到会的${list(matter.names)}：${hands(shown)}`;
      case 'officers':
        return `举手表决${officers(matter.officers)}：${hands(shown)}`;
      case 'presidingOfficer':
        return `举手表决由${matter.name}主持、另设签字密码：${hands(shown)}`;
      case 'withoutSignature':
        return `举手同意${withoutSignature(matter)}：${hands(shown)}`;
      case 'deskUncovered':
        return `举手同意不输签字密码，打开盖住的屏幕：${hands(shown)}`;
    }
  },
  officerRelieved: ({ name, office, reason }) =>
    `${name}不再担任${terms.office[office]}：${terms.reliefReason[reason]}`,
  chiefScrutineerNamed: ({ name }) => `${name}任总监票人`,
  signingKeyCreated: ({ name, replaces }) =>
    replaces === null ? `${name}设定签字密码，登记签字密钥` : `${name}忘记签字密码，换新的签字密钥`,
  openingSlipDrawn: ({ app }) => `生成开箱前登记单（计票台 ${app.version}）`,
  pinRefused: ({ name }) => `${name}的签字密码输错一次`,
  headCounted: ({ due, present }) => `第二次清点人数：应到会 ${due} 人，实到会 ${present} 人`,
  papersReceived: ({ count, reason }) => `领取选票 ${count} 张${because(reason)}`,
  papersIssued: ({ count }) => `发出选票 ${count} 张`,
  paperSpoiled: () => '更换一张写坏的选票，未看内容',
  votersCounted: ({ count }) => `投票人数 ${count}`,
  leftOverCut: ({ count }) => `剩余选票 ${count} 张，剪角作废`,
  returnedCounted: ({ count }) => `收回选票 ${count} 张`,
  figureCountedAgain: ({ figure, value, reason }) =>
    `重新清点${terms.figure[figure]}：${value}${because(reason)}`,
  figureCorrected: ({ figure, value, reason }) =>
    `更正记错的${terms.figure[figure]}：${value}${because(reason)}`,
  operatorChanged: ({ operator: counter }) => `${counter}在键盘前录入`,
  paperEntered: (entered) =>
    `第 ${entered.packet} 叠第 ${entered.place} 张：${paper(entered.paper)}（${entered.enteredBy}录入${entered.decidedBy === undefined ? '' : `，${entered.decidedBy}认定`}）`,
  paperSetAside: ({ packet, place, enteredBy }) =>
    `第 ${packet} 叠第 ${place} 张先放在一边，待认定（${enteredBy}录入）`,
  secondEntryRecorded: (entered) =>
    `复核第 ${entered.packet} 叠第 ${entered.place} 张：${entered.paper === null ? '待认定' : paper(entered.paper)}（${entered.enteredBy}录入）`,
  secondEntryClosed: ({ packet, papers }) => `第 ${packet} 叠复核录完，${papers} 张`,
  secondEntryDropped: ({ packet, reason }) => `撤回第 ${packet} 叠的复核${because(reason)}`,
  differenceSettled: ({ packet, first, second, paper: settled, reason }) =>
    `认定第 ${packet} 叠：首次第 ${first ?? '—'} 张、复核第 ${second ?? '—'} 张，${settled === null ? '没有这张票' : paper(settled)}${because(terms.correctionReason[reason])}`,
  packetCountedByHand: ({ packet, totals }) =>
    `第 ${packet} 叠手工计票：${totals.papers} 张，其中无效 ${totals.void} 张；${totals.contests
      .map(({ candidates, writeIns }) =>
        [
          ...candidates.map((marks) =>
            [marks.for, marks.against, marks.abstain, marks.illegible].join('-'),
          ),
          ...writeIns.map(({ name, for: votes }) => `另选${name} ${votes}`),
        ].join('，'),
      )
      .join('；')}`,
  handTotalsWithdrawn: ({ packet, reason }) => `撤回第 ${packet} 叠的手工合计${because(reason)}`,
  packetClosed: ({ packet, papers }) => `第 ${packet} 叠结束，${papers} 张`,
  paperWithdrawn: ({ packet, place, reason, note, enteredBy }) =>
    `撤回第 ${packet} 叠第 ${place} 张：${note ?? terms.correctionReason[reason]}（${enteredBy}录入）`,
  countingClosed: () => '录入结束，核对无误',
  roundVoided: () => '收回选票多于规定，本轮选举无效',
  basesDifferAcknowledged: () => '两种基数当选的人不一样，已当场说明',
  sheetDrawn: ({ sheet }) => `出第 ${sheet} 号报告单`,
  sheetSigned: ({ name, sheet }) => `${name}签第 ${sheet} 号报告单`,
  signatureMissing: ({ name, sheet, reason, note }) =>
    `${name}${reason === 'refused' ? '拒绝' : '不在场，没有'}签第 ${sheet} 号报告单${because(note)}`,
  sheetWithdrawn: ({ sheet, reason }) => `撤回第 ${sheet} 号报告单${because(reason)}`,
  announced: ({ sheet }) => `主持人按第 ${sheet} 号报告单宣布结果`,
  meetingClosed: ({ keysDeleted }) => `结束会议，删去本机的签字密钥 ${keysDeleted.length} 个`,
  meetingNotHeld: ({ reason }) => `会议未能举行${because(reason)}`,
  handedOver: () => '移交另一台电脑',
  readinessRecorded: ({ checks }) => {
    const named = (wanted: ReadinessResult) =>
      list(
        checks.flatMap(({ check, result }) => (result === wanted ? terms.readiness[check] : [])),
      );
    const [bad, unknown] = [named('bad'), named('unknown')];
    return `开箱前检查设备${bad === '' && unknown === '' ? '，都好' : ''}${bad === '' ? '' : `，不好：${bad}`}${unknown === '' ? '' : `，不知道：${unknown}`}`;
  },
  recordRepaired: (repair) => terms.repair(repair),
  clockChanged: ({ from, to }) => `本机时钟由 ${dayAndTime(from)} 变为 ${dayAndTime(to)}`,
  takenOver: ({ from, to }) => (from === to ? '收回，由原来的电脑继续' : '由另一台电脑接续录入'),
};

export const record = {
  title: '会议记录',
  lead: '会议从头到尾的每一条记录，只增不改。“○ × — ？”依次是赞成、不赞成、弃权、无法辨认，按选票上的顺序。',
  columns: { seq: '序', at: '时间', what: '内容', witnesses: '见证', code: '核对码' },
  showCodes: '显示核对码',
  hideCodes: '不显示核对码',
  all: '全部列出',
  paged: '分页',
  print: '打印',
  page: (from: number, to: number, of: number) => `第 ${from}–${to} 条，共 ${of} 条`,
  pages: '翻页',
  first: '最早',
  earlier: '前一页',
  later: '后一页',
  last: '最近',
  head: (seq: number, code: string) => `至第 ${seq} 条的核对码 ${code}`,
  events,
} as const;
