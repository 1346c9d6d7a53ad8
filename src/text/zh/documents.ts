const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const chinese = (n: number) => digits[n] ?? String(n);
const fraction = (num: number, den: number) =>
  num <= 10 && den <= 10 ? `${chinese(den)}分之${chinese(num)}` : `${num}/${den}`;
const before = (witnesses: readonly string[]) =>
  witnesses.length === 0 ? '' : `，见证：${witnesses.join('、')}`;
const because = (reason: string) => (reason === '' ? '' : `，原因：${reason}`);

export const documents = {
  title: '选举结果报告单',
  voidTitle: '选举无效报告单',
  unreadable: '这张报告单的内容读不出来，不能采用。',
  contest: (title: string, office: string, round: string) => `${title} · ${office}选举 · ${round}`,
  committee: '委员会全体会议',
  dateAndPlace: (year: number, month: number, day: number, place: string) =>
    `${year} 年 ${month} 月 ${day} 日 · ${place}`,
  number: (n: number) => `报告单第 ${n} 号`,
  practice: { mark: '演练', line: '演练会议，人名虚构，不作选举依据' },
  withdrawn: {
    mark: '已撤回',
    line: (reason: string, time: string, witnesses: readonly string[]) =>
      `本单已于 ${time} 撤回${because(reason)}${before(witnesses)}。`,
  },
  replaces: (n: number, code: string, reason: string) =>
    `本单代替第 ${n} 号报告单（核对码 ${code}）${because(reason)}。`,
  figures: '选票情况',
  quorum: (said: {
    share: string;
    atLeast: boolean;
    num: number;
    den: number;
    needed: number;
    excluded: number;
  }) =>
    `实到会占应到会 ${said.share}（须${said.atLeast ? '不少于' : '超过'}${fraction(said.num, said.den)}，即至少 ${said.needed} 人），会议有效。${
      said.excluded === 0 ? '' : `另有 ${said.excluded} 人经表决不计入应到会。`
    }`,
  received: (received: number, issued: number, replaced: number, leftOver: number) =>
    `领取选票 ${received} 张 = 发出 ${issued} 张 + 更换 ${replaced} 张 + 剩余 ${leftOver} 张。`,
  withinLimit: (returned: number, term: string, limit: number) =>
    `收回选票 ${returned} 张，不多于${term}（${limit}），选举有效。`,
  overLimit: (returned: number, term: string, limit: number) =>
    `收回选票 ${returned} 张，多于${term}（${limit}），本轮选举无效，须重新选举。本轮选票不再计票。`,
  voidBy: (papers: number, reasons: readonly string[]) =>
    `无效票 ${papers} 张：${reasons.join('，')}。`,
  voidReason: (reason: string, papers: number) => `${reason} ${papers} 张`,
  validHere: (papers: number) => `本项选举的有效票为 ${papers} 张。`,
  seats: (seats: number, kind: string, candidates: number) =>
    `应选 ${seats} 人，候选人 ${candidates} 人（${kind}选举）。`,
  threshold: {
    lead: (atLeast: boolean) => (atLeast ? '赞成票不少于' : '赞成票超过'),
    base: {
      due: (n: number) => `应到会 ${n} 人`,
      present: (n: number) => `实到会 ${n} 人`,
      returned: (n: number) => `收回选票 ${n} 张`,
      valid: (n: number) => `有效选票 ${n} 张`,
    },
    rest: (needed: number) => `的半数，即至少 ${needed} 票，始得当选。`,
    none: '得赞成票多的当选。',
  },
  people: {
    caption: (office: string) => `${office}：得票情况`,
    place: '序',
    name: '姓名',
    ratio: (base: string) => `占${base}`,
    result: '结果',
    writeIn: '另选他人',
    none: '—',
  },
  otherCandidates: (reason: string) => `候选人由会议变更${because(reason)}。`,
  within: (inner: string, outer: string) =>
    `选某人为${inner}的，须在同一张选票上选其为${outer}，否则该票无效。`,
  electedOutside: (names: readonly string[], inner: string, outer: string) =>
    `${names.join('、')}当选${inner}，未当选${outer}，签字前已当场说明，由上级党组织决定。`,
  blankMeansFor: '候选人后面不划符号的，表示赞成。',
  among: (form: string) => `只从${form}的选举中当选的人里选举。`,
  result: {
    elected: '当选',
    notElected: '未当选',
    level: '得票相同',
    passedOver: '过半未当选',
    notOver: '未过半',
    notHalf: '不足半数',
  },
  elected: (names: readonly string[]) => `当选 ${names.length} 人：${names.join('、')}。`,
  nobodyElected: '无人当选。',
  next: {
    none: '应选名额已满。',
    supplementary: (seats: number, names: readonly string[]) =>
      `还缺 ${seats} 名，须另行选举。未当选的候选人：${names.join('、')}（以谁为候选人由会议决定）。`,
    supplementaryOpen: (seats: number) => `还缺 ${seats} 名，须另行选举。`,
    runoff: (seats: number, names: readonly string[]) =>
      `${names.join('、')} 得票相同，还有 ${seats} 个名额，须就他们再次投票，选 ${seats} 人。`,
    refer: (seats: number, names: readonly string[]) =>
      `${names.join('、')} 仍得票相同，还有 ${seats} 个名额，报上级党组织决定，不抽签。`,
  },
  basesDiffer: (due: readonly string[], present: readonly string[], adopted: string) => {
    const who = (names: readonly string[]) =>
      names.length === 0 ? '无人当选' : `${names.join('、')}当选`;
    return `若按应到会计算，${who(due)}；若按实到会计算，${who(present)}。本次会议通过的选举办法按${adopted}计算，签字前已当场说明。`;
  },
  notes: '更正与变更',
  change: {
    countedAgain: '重新清点',
    corrected: '更正记错的数',
    added: '增领',
  },
  changed: (what: string, figure: string, from: number, to: number) =>
    `${what}${figure}：原 ${from}，改为 ${to}`,
  reasonAndWitnesses: (reason: string, witnesses: readonly string[]) =>
    `${because(reason)}${before(witnesses)}。`,
  dueChange: {
    takenBack: (name: string) => `${name}到会，重新计入应到会`,
    notPassed: (name: string) => `${name}不计入应到会的提议未获通过，仍计入应到会`,
    rosterCorrected: (name: string) => `更正党员名册：${name}`,
    excluded: (name: string) => `签到开始后提议${name}不计入应到会`,
  },
  corrections: (each: readonly string[]) => `录入更正 ${each.length} 处：${each.join('；')}。`,
  correction: (packet: number, place: number, reason: string, witnesses: readonly string[]) =>
    `第 ${packet} 叠第 ${place} 张，${reason}${before(witnesses)}`,
  secondCount: (papers: number, firstWrong: number, share: string) =>
    `复核 ${papers} 张，首次录错 ${firstWrong} 张（${share}），均已当场认定改正。`,
  byHand: (packets: readonly string[]) =>
    `下列各叠为手工计票，只录合计，不能由记录重新计算：${packets.join('、')}。`,
  byHandPacket: (packet: number, papers: number) => `第 ${packet} 叠 ${papers} 张`,
  /** Such as `王兰换用新签字密码，自记录第 214 条起，经举手（赞成 21 人，在场 34 人）。` */
  deviation: (what: string, entry: number, hands: string | null) =>
    `${what}，自记录第 ${entry} 条起${hands === null ? '' : `，经举手（${hands}）`}。`,
  sinceDrawn: '出单以后',
  deviations: {
    newPassword: (names: readonly string[]) => `${names.join('、')}换用新签字密码`,
    presiding: (names: readonly string[]) => `改由${names.join('、')}主持`,
    withoutSignature: (names: readonly string[]) =>
      names.length === 0 ? '无人可签字' : `缺${names.join('、')}签字`,
    deskUncovered: (_names: readonly string[]) => '没有输签字密码就打开了盖住的屏幕',
    laterOfficer: (names: readonly string[]) => `开箱后增设${names.join('、')}的签字密码`,
    takenOver: (_names: readonly string[]) => '会议由另一台设备接着进行，签字密码重新设定',
    takenOverWithoutHandOver: (_names: readonly string[]) =>
      '会议没有移交，就由另一台设备接着进行，签字密码重新设定',
    clockChanged: (_names: readonly string[]) => '本机时钟被改动，或相隔一天以上',
  },
  repaired: (what: string) => `${what}。`,
  relieved: (name: string, office: string, reason: string) =>
    `${name}不再担任${office}（${reason}）`,
  signatures: {
    title: '电子签名',
    nobody: '尚无人签字',
    signed: (name: string, time: string) => `${name} ✓ ${time}`,
    /** The same code stands on the opening slip. */
    key: (code: string) => `密码核对码 ${code}`,
    refused: (name: string, reason: string, witnesses: readonly string[]) =>
      `${name} 拒绝签字${because(reason)}${before(witnesses)}`,
    absent: (name: string, reason: string, witnesses: readonly string[]) =>
      `${name} 不在会场，未签字${because(reason)}${before(witnesses)}`,
  },
  ink: (office: string, name: string) => `${office}（${name}）：`,
  codes: {
    title: '核对码',
    sheet: '本单核对码',
    method: '选举办法核对码',
    methodText: '选举办法全文核对码',
    earlier: (form: string, round: number) => `以前宣布的${form}第 ${round} 轮报告单`,
    journal: (seq: number) => `会议记录核对码（至第 ${seq} 条）`,
    recompute: '用装有计票台的电脑打开会议文件，可以核验签字并重新计算本结果。',
  },
  qr: {
    title: '本单二维码',
    of: (number: number, code: string) => `第 ${number} 号报告单的二维码（本单核对码 ${code}）`,
    says: '到计票台“核验或打开会议文件”里，给二维码拍照，就知道上面的数字有没有人签过字。是谁签的，看开箱前登记单；每张选票对不对，要看完整的会议文件。',
    part: (part: number, of: number) =>
      of === 1 ? '本单二维码' : `本单二维码，第 ${part} 个，共 ${of} 个`,
  },
} as const;
