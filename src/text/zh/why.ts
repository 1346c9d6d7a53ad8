/** Why a person was elected or not, and why something follows: in this meeting's own numbers. */
export const why = {
  button: '为什么',
  buttonOf: (whose: string) => `为什么：${whose}`,
  whose: { round: '本轮无效', quorum: '人数不够' },
  close: '知道了',
  title: {
    elected: (name: string) => `${name}为什么当选`,
    tiedAtLastSeat: (name: string) => `${name}为什么还不能确定`,
    beyondSeats: (name: string) => `${name}为什么没有当选`,
    belowThreshold: (name: string) => `${name}为什么没有当选`,
    noVotes: (name: string) => `${name}为什么没有当选`,
    contest: (office: string) => `${office}：为什么是这个结果`,
    void: '本轮为什么无效',
    inquorate: '为什么不能选举',
  },
  base: {
    due: (n: number) => `应到会 ${n} 人`,
    present: (n: number) => `实到会 ${n} 人`,
    returned: (n: number) => `收回选票 ${n} 张`,
    valid: (n: number) => `本项有效票 ${n} 张`,
  },
  rule: {
    over: (base: string, term: string, needed: number) =>
      `${base}，过半数须 ${needed} 票（按${term}，超过半数）。`,
    atLeast: (base: string, term: string, needed: number) =>
      `${base}，须 ${needed} 票（按${term}，不少于半数）。`,
    plurality: '这是再次投票：得赞成票多的当选，不要求过半数。',
  },
  votes: {
    enough: (name: string, votes: number, needed: number) =>
      `${name}得 ${votes} 票，达到 ${needed} 票。`,
    short: (name: string, votes: number, needed: number) =>
      `${name}得 ${votes} 票，不到 ${needed} 票，差 ${needed - votes} 票。`,
    exactlyHalf: '正好一半，不算超过半数。',
    counted: (name: string, votes: number) => `${name}得 ${votes} 票。`,
    none: (name: string) => `${name}没有得票；没有得票的不能当选。`,
  },
  position: (position: number) => `按得票排第 ${position}。`,
  shared: (position: number, others: readonly string[]) =>
    `按得票排第 ${position}，与${others.join('、')}相同。`,
  outcome: {
    allFit: (seats: number, passed: number) =>
      `应选 ${seats} 名，得票够的 ${passed} 人，都有名额：当选。`,
    withinSeats: (seats: number, passed: number) =>
      `应选 ${seats} 名，得票够的 ${passed} 人，得票多的先占名额：当选。`,
    tied: (seats: number, others: number) =>
      `同票的 ${others} 人，名额只剩 ${seats} 个，不够分：须就他们再次投票。`,
    tiedAgain: (seats: number, others: number) =>
      `再次投票后同票的仍有 ${others} 人，名额只剩 ${seats} 个：报上级党组织决定，不抽签。`,
    beyond: (seats: number, passed: number) =>
      `应选 ${seats} 名，得票够的 ${passed} 人，名额归得票更多的人：没有当选。`,
    below: '没有达到需要的票数：没有当选，也不能按得票多少补上。',
  },
  otherwise: {
    in: (name: string, term: string) => `若按${term}计算，${name}会当选。`,
    out: (name: string, term: string) => `若按${term}计算，${name}不会当选。`,
    adopted: '会议先通过了选举办法，就按通过的办法计算。',
  },
  contest: {
    counted: (seats: number, passed: number, elected: number) =>
      `应选 ${seats} 名，得票够的 ${passed} 人，当选 ${elected} 人。`,
    full: '名额已满，本项选举完成。',
    supplementary: (seats: number) =>
      `还空 ${seats} 名。得票不够的不能按得票多少补上，须另行选举。`,
    runoff: (names: readonly string[], votes: number, seats: number) =>
      `${names.join('、')}同得 ${votes} 票，名额只剩 ${seats} 个，不能抽签：须就他们再次投票。`,
    refer: (names: readonly string[], votes: number, seats: number) =>
      `${names.join('、')}再次投票仍同得 ${votes} 票，名额只剩 ${seats} 个：报上级党组织决定，不抽签。`,
  },
  void: {
    limit: (term: string, value: number) => `收回选票不能多于${term}，即 ${value}。`,
    over: (returned: number, over: number) => `收回 ${returned} 张，多 ${over} 张。`,
    nothing: '多出的是哪一张，谁也分不清，所以全部不计。本轮无效，须重新选举。',
  },
  inquorate: {
    atLeast: (due: number, num: number, den: number, needed: number) =>
      `应到会 ${due} 人，到会不少于 ${num}/${den}，即至少 ${needed} 人，才能选举。`,
    over: (due: number, num: number, den: number, needed: number) =>
      `应到会 ${due} 人，到会超过 ${num}/${den}，即至少 ${needed} 人，才能选举。`,
    short: (present: number, missing: number) => `到会 ${present} 人，还差 ${missing} 人。`,
    nothing: '人数不够，不能发选票，选了也无效。',
  },
  basis: {
    usual: (profile: string) =>
      `依据：会议举手通过的选举办法；这一条与 ${profile} 年条例的常用规定一致。`,
    own: (profile: string) =>
      `依据：会议举手通过的选举办法；这一条是会议自定的，与 ${profile} 年条例的常用规定不同。`,
    voters: '人数只算有选举权的正式党员（2020 年条例第五条）。',
  },
} as const;
