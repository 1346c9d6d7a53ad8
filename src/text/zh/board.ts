import type { PurposeKind } from '@/election/tally/ballots/purpose';

/** The board on the projector, read by the hall from ten metres. */
export const board = {
  open: '大屏幕',
  openLabel: '大屏幕（另开一个窗口）',
  /** Where a window is taken hold of to be moved. */
  windowTitle: (title: string) => `大屏幕：拖到投影或电视上，按 F 全屏 · ${title}`,
  full: '全屏',
  none: '现在没有正在进行的会议。在计票台打开会议，再按“大屏幕”。',
  notFound: '这台电脑上没有这次会议。',
  broken: '会议记录读不出来。请到计票台查看。',
  notVerified: '会议记录核对不过，结果不能作数。请到计票台查看。',
  /** At the foot, in small words. */
  unchecked: '还没有核对完，结果先不要作数',
  opening: '正在打开……',
  untitled: '选举大会',
  /** Beside the title. */
  seats: (seats: number) => `应选 ${seats} 人`,
  candidates: (people: number) => `候选人 ${people} 人`,
  asks: (people: number) => `共 ${people} 人`,
  most: (people: number) => `每票最多 ${people} 人`,
  people: '各人得票',
  head: { name: '姓名', last: '刚才这张' },
  votes: {
    election: '赞成票',
    preselection: '赞成票',
    confirmation: '赞成票',
    recommendation: '推荐票',
    evaluation: '票数',
  } satisfies Record<PurposeKind, string>,
  passed: {
    election: '当选',
    preselection: '入选',
    confirmation: '通过',
    recommendation: '入选',
    evaluation: '',
  } satisfies Record<PurposeKind, string>,
  writeIn: '另选',
  more: (people: number, votes: number) => `另有 ${people} 人写不下，每人最多 ${votes} 票`,
  moreGraded: (people: number) => `另有 ${people} 人写不下`,
  notCounted: (papers: number) => `本项不计 ${papers} 张`,
  figures: {
    label: '选票',
    due: '应到会',
    present: '实到会',
    issued: '发出',
    returned: '收回',
    entered: '已计',
    valid: '有效',
    void: '无效',
  },
  step: '会议进行到',
  last: {
    label: '刚才这张',
    at: (packet: number, place: number) => `第 ${packet} 叠第 ${place} 张`,
    valid: '有效',
    blank: '空白票，有效',
    void: (reason: string) => `无效：${reason}`,
    withdrawn: (reason: string) => `已撤回：${reason}`,
    aside: '存疑，放在一边，由监票人认定',
    none: '还没有计票',
  },
  /** Such as `会场举手同意：“离场（许敏）”缺何立签字，仍往下进行（赞成 21 人，在场 34 人）`. */
  agreed: (what: string, hands: string) => `会场举手同意：${what}（${hands}）`,
  goesOn: (act: string, about: string | null, without: string) =>
    `“${act}${about === null ? '' : `（${about}）`}”${without}，仍往下进行`,
  counted: '计票完毕，等待宣布结果',
  held: '各人得票，宣布结果时公布',
  outcome: {
    election: (people: number) => (people === 0 ? '无人当选' : `当选 ${people} 人：`),
    preselection: (people: number) =>
      people === 0 ? '没有产生正式候选人' : `正式候选人 ${people} 人：`,
    confirmation: (people: number) => (people === 0 ? '无人通过' : `通过 ${people} 人：`),
    recommendation: (people: number) =>
      people === 0 ? '没有人达到规定票数' : `候选人初步人选 ${people} 人：`,
    evaluation: () => '测评结果供上级党组织参考',
  } satisfies Record<PurposeKind, (people: number) => string>,
  outcomeOf: (office: string, said: string) => `${office}${said}`,
  next: {
    supplementary: (seats: number) => `还缺 ${seats} 名，须另行选举`,
    runoff: (names: readonly string[], seats: number) =>
      `${names.join('、')} 得票相同，再次投票选 ${seats} 人`,
    refer: (names: readonly string[]) => `${names.join('、')} 再次得票相同，报上级党组织决定`,
  },
  void: (returned: number) => `收回 ${returned} 张，多于规定，本轮选举无效`,
  notHeld: '本轮没有进行完',
  /** For those who hear the page: at each step, and at the end of each packet. */
  summary: (phase: string, entered: number, returned: number) =>
    `${phase}：已计 ${entered} 张，收回 ${returned} 张`,
  phase: {
    before: '会议进行中',
    counting: '正在计票',
    counted: '计票完毕',
    announced: '结果已宣布',
    notHeld: '本轮没有进行完',
  },
} as const;
