/** How a meeting goes on after a round: what follows, and how each contest may end. */
export const follows = {
  title: '接下来',
  allSettled: '各项都有了结果。',
  toClose: '去闭会',
  addForm: '还要选别的职务（如书记、副书记）？到“筹备”增加一种选票',
  lead: {
    first: (office: string, seats: number) => `${office}：应选 ${seats} 人。`,
    runoff: (office: string, names: readonly string[], seats: number) =>
      `${office}：${names.join('、')} 得票相同，就他们再次投票，选 ${seats} 人。`,
    supplementary: (office: string, seats: number, elected: number) =>
      `${office}：已选出 ${elected} 人，还缺 ${seats} 名。`,
    refer: (office: string, names: readonly string[], seats: number) =>
      `${office}：${names.join('、')} 再次得票相同，还有 ${seats} 个名额，不再投票，报上级党组织决定。`,
  },
  again: {
    void: '上一轮收回的选票多于规定，选举无效，要用新选票从清点人数起重新进行。',
    notHeld: '上一轮没有进行完，要用新选票从清点人数起重新进行。',
  },
  candidates: (names: readonly string[]) => `候选人：${names.join('、')}`,
  noCandidates: '还没有候选人，请先确定。',
  open: {
    first: '开始重新选举',
    runoff: '开始再次投票',
    supplementary: '按这份名单另行选举',
  },
  newPapers: '新的一轮从清点人数开始，用新选票；到会的人有变动，先在“签到”里记。',
  change: {
    button: '改候选人',
    title: (office: string) => `${office}：另行选举的候选人`,
    votes: (votes: number) => `上一轮 ${votes} 票`,
    writtenIn: (votes: number) => `上一轮写票 ${votes} 票`,
    serves: (office: string) => `现任${office}，成为候选人即免去`,
    up: (name: string) => `${name}上移`,
    down: (name: string) => `${name}下移`,
    off: (name: string) => `去掉${name}`,
    offShort: '去掉',
    offered: '上一轮被写上选票的人',
    add: (name: string, votes: number) => `+ ${name}（${votes} 票）`,
    other: '加其他正式党员',
    pick: '加候选人',
    found: '正式党员，尚未当选',
    nobody: '没有找到。请核对姓名。',
    strokes: '按姓氏笔画排',
    asProposed: '恢复原来的名单',
    reason: '变更候选人的原因',
    reasons: ['写票得票较多', '本人提出不再参选', '经会议酝酿确定'],
    reasonMissing: '名单和计票结果提出的不同，请写明原因。',
  },
  fewer: {
    button: '减少名额，不再补选',
    lead: (seats: number) =>
      `空缺的 ${seats} 个名额不再补选，须经半数以上选举人同意，当场举手表决。`,
  },
  refer: {
    button: '报上级党组织决定',
    title: (office: string) => `${office}：报上级党组织决定`,
    lead: '这项选举在会上到此为止，写入记录和汇总表，不能再改。',
    reason: '原因',
    reasons: ['再次投票仍得票相同', '没有合适的人选', '会议不能继续进行'],
    reasonMissing: '请写明原因。',
    yes: '确认，报上级党组织',
    back: '返回',
  },
  committee: {
    button: (office: string) => `召开委员会第一次全体会议（${office}）`,
    title: '召开委员会第一次全体会议',
    lead: (names: readonly string[]) =>
      `新当选的委员 ${names.length} 人：${names.join('、')}。另建一次会议，党员名册、选举办法照此填好，选举书记、副书记。`,
    name: '会议名称',
    titleOf: (organisation: string) => `${organisation}第一次全体会议`,
    nameMissing: '请写会议名称。',
    presiding: '主持人（由上届委员会从新当选的委员中推荐）',
    presidingMissing: '请先选主持人。',
    yes: '建立会议',
    back: '返回',
  },
  back: '收起',
  turnTo: (form: string) => `下一种选票：${form}`,
  rounds: '各轮结果',
  round: {
    void: '收回的选票多于规定，本轮无效',
    notHeld: (reason: string) => `未能进行（${reason}）`,
    elected: (office: string, names: readonly string[]) =>
      names.length === 0 ? `${office}：无人当选` : `${office}：${names.join('、')}当选`,
    sheet: '看报告单',
  },
  settled: {
    fewerSeats: (office: string) => `${office}：经会议同意减少名额，空缺不再补选`,
    referred: (office: string, reason: string) => `${office}：报上级党组织决定（${reason}）`,
  },
} as const;
