import { chinese } from './numerals';

/** The keys of the paper at hand, and what was stored said in large or aloud. */
export const pad = {
  fill: { abstain: '其余赞成', for: '其余不划' },
  aside: '放一边',
  setAside: (packet: number, place: number) =>
    `已放在一边 第${packet}叠第${place}张，本叠录完再认定`,
  more: '其他',
  /** After the first key of a row beyond those with a key of their own. */
  prefix: '再按一个行号键',
  layer: {
    label: '其他操作',
    void: '整票无效',
    blank: { abstain: '空白票', for: '全不划' },
    illegible: '本行无法辨认',
    onlyThese: '只选画×的，其余不标',
    endPacket: '本叠到此为止',
    takeOff: '去掉本行标记',
    clear: '清空这张票',
    correctLast: '改正上一张',
    pause: '暂停',
    close: '关闭',
  },
  unmarked: {
    abstain: (people: number) => `未标 ${people} 人，记弃权`,
    for: (people: number) => `未标 ${people} 人，记赞成`,
  },
  /** The last paper in large: those with the commonest mark, when they are many. */
  rest: (people: number) => `其余 ${people} 人`,
  keys: {
    open: '按键',
    title: '按键',
    lead: '按位置认键，数字锁定开或关都一样。点一个键，再按新键，就换过去。这台电脑会记住。',
    layout: '用哪一只手',
    layouts: { pad: '右手，小键盘', left: '左手，不用小键盘' },
    twins: '主键盘上同样的键也可以用。',
    picture: '按键图',
    press: (job: string) => `请按“${job}”的新键，Esc 不换。`,
    changed: (job: string) => `“${job}”已换。`,
    refused: {
      reserved: '这个键不能用，请换一个。',
      taken: (job: string) => `这个键已用作“${job}”，请换一个。`,
      beside: (job: string) => `紧挨着“${job}”：○ 和 × 不能相邻，请换一个。`,
    },
    reset: '恢复原来的按键',
    isReset: '已恢复原来的按键。',
    done: '完成',
    row: (row: number) => `${row} 行×`,
    jobs: {
      prefix: (from: number) => `${from} 行起`,
      fill: '其余 ○',
      store: '存入',
      noMark: '没有标记',
      here: '本行 ×',
      aside: '放一边',
      writeIn: '另选',
      layer: '其他',
    },
    /** What has no key of its own. */
    behind: (cap: string) =>
      `空白票、整票无效等在 ${cap} 之后。↑ ↓ 换行，⌫ 退一步，Del 清空，不能换。`,
  },
  aloud: {
    toggle: '每存入一张，读出这张票',
    at: (packet: number, place: number) => `第${chinese(packet)}叠第${chinese(place)}张`,
    group: (mark: string, names: string) => `${mark}${names}`,
    everybody: (mark: string) => `全部${mark}`,
    writtenIn: (names: string) => `另选${names}`,
    uncircled: (name: string) => `${name}没画圈`,
    illegibleName: '一个姓名无法辨认',
    named: (names: string) => `推荐${names}`,
    void: '整票无效',
    blank: { abstain: '空白票', for: '全不划' },
    inContest: (office: string, what: string) => `${office}，${what}`,
    /** Between the packet and place, the marks, and the names of one mark. */
    colon: '：',
    comma: '，',
    and: '、',
    stop: '。',
  },
} as const;
