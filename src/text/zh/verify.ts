export const verify = {
  title: '核验会议文件',
  lead: '选一个会议文件。本机会逐条核对，并由选票重新计算结果；不联网，也不改动文件。优盘上有几个名称相近的，可以一起选，本机取最新、完好的一个；只选两个的，还会说明两个有什么不同。',
  choose: '选择会议文件',
  chosen: (name: string) => `文件：${name}`,
  newest: (files: number) => `选了 ${files} 个文件，这是其中最新、完好的一个。`,
  checking: '正在核验……',
  checked: (done: number, of: number) => `已核验 ${done} 条，共 ${of} 条记录`,
  answers: {
    holds: '核验无误：各项都对得上，也与纸上的核对码对过',
    doesNotHold: '这份文件不能采用',
    notVouchedFor: '各项都对得上，但下面几点没有人能担保',
  },
  caveatsLead: '逐条看清楚，再决定用不用这份文件：',
  caveats: {
    notCompared: '没有与纸上的核对码对过',
    publicCopy:
      '这是公开副本：没有每张选票的记录，得票不能重新数；报告单是不是后来撤回了，后面还有没有别的报告单，只有完整的会议文件能证明',
    practice: '这是演练会议，不是正式选举',
    notEnded: '会议没有结束',
    takenOverWithoutHandOver: '会议没有移交，就由另一台电脑接着进行',
    takenOver: '会议移交以后由另一台电脑接着进行',
    keyReplaced: '有人换用新签字密码',
    officersChanged: '换过主持人，或者开箱以后换过监票、计票人员、有人才设签字密码',
    handsAlone: '有的事无人可签字，只凭举手',
    signatureMissing: '缺少签字',
    fewSigners: '在报告单上签字的人少于应有的监票人数',
    packetsByHand: '有的叠是手工计票，不能由记录重新计算',
    clockChanged: '时钟往回走了十分钟以上，或者与前一条记录相隔一天以上',
    otherDay: '报告单不是在会议当天生成的',
    recordMended: '会议记录缺损过，经过修补',
  },
  caveat: (what: string, entries: string) => `${what}（第 ${entries} 条记录）`,
  checksTitle: '核验了什么',
  results: { holds: '对得上', doesNotHold: '对不上', notKnown: '没有核验' },
  provesLabel: '能证明：',
  cannotLabel: '不能证明：',
  checks: {
    form: {
      what: '文件一字不差，只有一种写法',
      proves: '文件没有传坏、抄错',
      cannot: '写的是不是真的',
    },
    chain: {
      what: '每条记录接着前一条',
      proves: '没有抽掉、插入、调换任何一条',
      cannot: '最后一个签字以后有没有人改过，是不是从头到尾另做了一份',
    },
    times: {
      what: '每条的时间不早于前一条，时钟跳动另有记录',
      proves: '时间的先后说得通',
      cannot: '时钟本来准不准',
    },
    rules: {
      what: '每一条照当时的会议情况都可以发生，该由谁签字的都有签字',
      proves: '没有违反规则的事',
      cannot: '事情是不是真的发生过',
    },
    keys: {
      what: '每个签字用的都是本人当时登记的签字密码',
      proves: '没有用别人的、已经换下的密码签字',
      cannot: '密码是谁设的，那要看开箱前登记单',
    },
    signatures: {
      what: '每个签字都有效',
      proves: '签字的人知道密码，签的就是这些内容',
      cannot: '是不是本人签的',
    },
    papers: {
      what: '由录入的选票重新计算，与报告单一致',
      proves: '合计、得票、当选没有算错',
      cannot: '录入的与纸上的选票一样不一样，那要开袋重数',
    },
    codes: {
      what: '与纸上亲笔签字的核对码对过',
      proves: '报告单就是当场亲笔签字的那一张；填的是汇总上的核对码，整份记录就是当场的那一份',
      cannot: '纸上的字是不是本人签的',
    },
  },
  counted: (entries: number, papers: number, sheets: number, witnesses: number) =>
    `${entries} 条记录，${papers} 张选票，报告单签字 ${sheets} 个，见证签字 ${witnesses} 个。`,
  compare: {
    title: '与纸上的核对码对一对',
    lead: '填亲笔签字的报告单上的“本单核对码”（五组，全填）；有几张报告单就逐张填。或者填选举结果汇总上的会议记录核对码，填一个就够。要照纸上的填，不要照屏幕。',
    leadOfCopy:
      '填亲笔签字的报告单上的“本单核对码”（五组，全填）；有几张报告单就逐张填。要照纸上的填，不要照屏幕。汇总上的会议记录核对码，要有完整的会议文件才能对。',
    label: '纸上的核对码',
    press: '核对',
    unknown: (code: string) => `文件里没有 ${code}`,
    malformed: '核对码是五组，每组四位（0–9、A–F），请填全。',
    matches: (code: string) => `✓ 文件里有 ${code}`,
    missing: (sheets: string) => `还没有对过的报告单：${sheets}`,
  },
  state: '会议',
  goesOn: '尚未结束',
  ended: { closed: '已闭会', notHeld: '未能举行', handedOver: '已移交，等待接收' },
  code: '会议记录核对码',
  sheets: '报告单',
  sheet: (n: number, state: string, code: string) => `第 ${n} 号（${state}），核对码 ${code}`,
  sheetStates: { drawn: '尚未宣布', announced: '已宣布', withdrawn: '已撤回' },
  signedBy: (names: readonly string[]) => `签字：${names.join('、')}`,
  wanting: (names: readonly string[]) => `未签：${names.join('、')}`,
  takeOver: {
    button: '接入本机继续',
    title: '接入本机继续',
    lead: '从文件的最后一条接着往下做，会议记录会写明换了电脑。主持人、监票人、计票人要在本机重新设定签字密码。',
    notHandedOver:
      '这份文件没有办移交。请先确认原来的电脑不再录入；两边都录入，就成了两份不同的记录，不能再合在一起。',
    slipLead:
      '原来的电脑坏了、没有办移交的，请拿出亲笔签字的开箱前登记单（有几张的，拿最后一张），照着填：',
    handOverCode: '移交以后，原来那台电脑“全部会议”里这次会议的核对码',
    keyCode: (name: string) => `登记单上${name}的核对码`,
    wrongSlipCode:
      '对不上。请看有没有抄错，拿的是不是最后一张登记单。都没有错，这份文件就不是那次会议的：不要接入，换一份文件再试。',
    wrongCode:
      '对不上。请看有没有抄错。没有抄错，就是文件存下以后那台电脑又操作过，或者文件不是那台电脑上的：请在那台重新存一份，不要接入这一份。',
    papersAfter: (seq: number) =>
      seq === 0
        ? '文件里还没有人签过字。接入以后，请把已录的选票逐叠与叠签对照。'
        : `最后一个签字在第 ${seq} 条。这一条以后录入的选票没有人签过字，接入以后请逐叠与叠签对照。`,
    unvouchedFrom: (seq: number) =>
      `第 ${seq} 条换过电脑，以后没有再做登记单。这一条以后的记录和签字，没有任何一张纸能担保：接入以后请逐叠与叠签对照。`,
    yes: '接入',
    back: '返回',
  },
  twoFiles: {
    shown: (name: string) => `下面显示的是 ${name}。`,
    broken: (other: string) => `${other} 对不上，没有拿来比较`,
    same: (other: string) => `与 ${other} 一模一样。`,
    continues: (shorter: string, entries: number) =>
      `两个文件前 ${entries} 条一模一样；${shorter} 到这里为止，另一个还有以后的。`,
    fork: (seq: number) => `两个文件从第 ${seq} 条起不一样，前面一模一样`,
    otherMeeting: (other: string) => `${other} 是另一次会议的文件`,
  },
  endsHere: '存入文件，结束本机正在进行的这次会议',
  takeIn: '存入本机，只供查看',
  taking: '正在存入……',
  taken: {
    stored: (entries: number) => `已存入 ${entries} 条记录。`,
    same: '本机已有这次会议，与文件一模一样，没有需要存入的。',
    mended: '本机的记录有缺损，已用文件补齐。原来存着的另外留着，没有删去。',
    older: (here: number, file: number) =>
      `文件比本机的旧：本机有 ${here} 条记录，文件只有 ${file} 条。没有存入；请用本机的会议。`,
    fork: (seq: number) =>
      `从第 ${seq} 条记录起，文件与本机的记录不一样，两边各自录入过。没有存入；以哪一份为准，请监票人当场决定。`,
    sides: {
      caption: (seq: number) => `从第 ${seq} 条起，两边各自有的`,
      here: '本机',
      file: '这份文件',
      entries: '记录',
      entriesOf: (first: number, last: number) =>
        first === last ? `第 ${first} 条` : `第 ${first} 条到第 ${last} 条`,
      papers: '录入的选票',
      papersOf: (papers: number) => `${papers} 张`,
      last: '最后一条的时间',
      unknown: '读不出',
    },
    open: '打开这次会议',
    notStored: '没有存入',
  },
} as const;
