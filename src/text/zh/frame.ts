/** What stands around every step of a meeting: the rail, the figures, word of what was stored. */
export const frame = {
  steps: {
    prepare: '筹备',
    signIn: '签到',
    hands: '举手表决',
    officers: '监票计票人员',
    headCount: '清点人数',
    papers: '分发选票',
    voting: '投票',
    opening: '开箱清点',
    count: '计票',
    check: '核对',
    sign: '签字',
    announce: '宣布结果',
    close: '闭会',
  },
  states: { done: '已完成', now: '进行中', open: '可以进行', later: '尚未开始' },
  rail: {
    label: '会议步骤',
    short: (number: number, of: number, name: string) => `第 ${number} 步（共 ${of} 步）：${name}`,
    show: '全部步骤',
    hide: '收起步骤',
  },
  step: {
    missing: '还缺：',
    closed: '现在还不能进行这一步',
    done: '这一步已完成。',
    next: (name: string) => `下一步：${name}`,
    goTo: (name: string) => `回到正在进行的一步：${name}`,
  },
  header: {
    untitled: '新会议',
    contest: (office: string, seats: number) => `${office} · 应选 ${seats} 人`,
    contestOf: (office: string, seats: number) => `${office} ${seats} 人`,
    allMeetings: '全部会议',
    ways: '去往',
    record: '会议记录',
    ended: { closed: '已闭会', notHeld: '未能举行', handedOver: '已移交其他设备' },
  },
  rounds: {
    label: '正在办的选票',
    atHand: '正在办：',
    ended: '已结束',
    turn: '转到',
    turnTo: (name: string) => `转到${name}`,
  },
  practice: { mark: '演练', body: '本会议是演练，不是正式选举，结果不作数。' },
  figures: {
    nowLabel: '目前到会情况',
    dueNow: '目前应到',
    presentNow: '目前实到',
    label: '本轮数字',
    due: '应到',
    present: '实到',
    issued: '发出',
    voters: '投票',
    returned: '收回',
    valid: '有效',
    void: '无效',
    entered: '已录',
    breaks: '不符',
    voided: '本轮已宣布无效，选票不再计票。',
    left: (left: number) => `余 ${left}`,
  },
  stored: (what: string, seq: number) => `已存入：${what}（第 ${seq} 条）`,
  looks: {
    title: '本窗口只能看',
    body: '另一个窗口正在录入这次会议。请回到那个窗口操作；关掉那个窗口以后，本窗口就能录入。',
  },
  clock: {
    title: '请核对本机时钟',
    before: (now: string, last: string) =>
      `本机时间是 ${now}，比最后一条记录（${last}）还早。记录按顺序编号，不受影响；请先把时钟调准，再继续。`,
    otherDay: (today: string, date: string) =>
      `本机日期是 ${today}，会议日期是 ${date}。如果今天就是开会的日子，请调准时钟；会议日期填错的，在“筹备”中改。`,
  },
  opening: '正在打开会议……',
  notFound: {
    title: '本机没有这次会议',
    body: '可能地址有误，或者这次会议在另一台电脑上。请回到全部会议，或打开会议文件。',
  },
  gone: {
    title: '本机的会议记录不见了',
    short: '本机的会议记录不见了，没有存入。请照页面上方写的做。',
    body: (entries: number) =>
      `浏览器里存的会议记录被清除或改动了，不能再往下录。会议还在本窗口里，一共 ${entries} 条记录。请不要关闭本窗口，依次做：`,
    steps: [
      '按下面的按钮，把会议文件保存到优盘。',
      '回到“全部会议”，按“核验或打开会议文件”，选刚才保存的文件，按“接入本机继续”。',
      '页面要求设签字密码的，请主持人、监票人、计票人重新设，再接着办会。',
    ],
    copied: {
      title: '记录的第一份不见了，第二份还在',
      body: (entries: number) =>
        `浏览器里存的第一份会议记录被清除或改动了，刚才这一次没有存入。第二份还在，一共 ${entries} 条。请按“重新打开”，本程序会补齐，再接着办会。`,
      reopen: '重新打开',
    },
  },
  oneCopy: {
    title: '只有一份',
    body: '会议记录现在只存了一份，第二份写不进。已存入的都在，可以接着办会。请多存几次会议文件到优盘；关闭浏览器重新打开以后，本程序会再写第二份。',
  },
  weakCopy:
    '第二份记录存在浏览器的缓存里：浏览器突然退出不要紧；突然停电，它可能缺最后几条，下次打开由第一份补齐。',
  stopped: {
    title: '先不要再录',
    full: {
      body: '本机存储空间已满，刚才的没有存入。请依次做：',
      steps: [
        '按下面的按钮，把会议文件保存到优盘。',
        '腾出空间。',
        '关闭浏览器，重新打开，看清页面要的是第几叠第几张，再接着录。',
      ],
    },
    failed: {
      body: '写入本机时出错，刚才的可能没有存入。请依次做：',
      steps: [
        '按下面的按钮，把会议文件保存到优盘。',
        '关闭浏览器，重新打开，看清页面要的是第几叠第几张，再接着录。',
      ],
    },
    unreadable: {
      body: '本机的记录读不出来了。已经显示“已存入”的不用重录。请依次做：',
      steps: [
        '按下面的按钮，把会议文件保存到优盘。',
        '关闭浏览器，重新打开，看清页面要的是第几叠第几张，再接着录。',
      ],
    },
  },
  inMemory: {
    title: '本窗口里还留着会议',
    body: '这次会议可能只剩下本窗口里的这一份。请先保存到优盘，再按“核验或打开会议文件”打开它，按“接入本机继续”。在那以前，不要从列表里打开这次会议，也不要关闭本窗口。',
    save: '保存会议文件',
    saved: (name: string) => `已交给浏览器保存：${name}。请到下载的文件夹里看一看，再拷到优盘。`,
  },
  fork: {
    title: '本机的两份记录说法不同',
    body: (seq: number) =>
      `从第 ${seq} 条起，本机存的两份会议记录不一样，各自都完整。本程序不猜哪一份对，两份都没有动。请改用最近一次保存的会议文件，在另一台电脑上接续，并请监票人对照纸质选票。`,
  },
  notMended: {
    title: '记录缺损，本机没能补齐',
    body: '本机存有两份记录，眼下补不齐：可能第二份还打不开，也可能设备存满了。请腾出空间，关闭浏览器的全部窗口，重新打开浏览器，再打开这次会议。',
  },
  notVerified: {
    title: '这次会议的记录核对不过',
    body: (seq: number | null) =>
      `${seq === null ? '' : `核到第 ${seq} 条时，`}签字或规则对不上：本机存的记录被人改动过、损坏了，或者是旧版计票台写的。已经停止录入；请不要照这里的结果宣布。请把会议文件保存下来，到“核验或打开会议文件”里看原因；再用优盘上或另一台电脑上的文件核对，并请监票人对照纸质选票。`,
  },
  newer: {
    title: '这次会议由更新的计票台写下',
    body: (seq: number) =>
      `第 ${seq} 条记录本程序还不认识。记录没有损坏，是本机的计票台版本旧。请先更新本机的计票台，再打开这次会议。`,
  },
  broken: {
    title: '这次会议的记录读不通',
    body: (seq: number) =>
      `第 ${seq} 条记录与前面的记录接不上，可能被改动或损坏。请用“核验或打开会议文件”打开最近一次保存的会议文件，按“接入本机继续”：缺损的会用文件补齐。`,
    failed: '读取本机记录失败。请重新打开本页；仍不行，改用最近一次保存的会议文件。',
  },
  readableOnly: (entries: number) =>
    `下面显示的是本机读得出的前 ${entries} 条记录，只能看，不能再录。`,
  answered: {
    refused: '不能存入',
    kept: '您填写的内容还在。',
    wrongPin: (name: string, times: number) =>
      `${name} 的签字密码不对（累计 ${times} 次），没有存入。`,
    noKey: (name: string) =>
      `${name} 的签字密钥不在本机，或者损坏了，不是签字密码输错，也没有记为输错。请到“监票计票人员”重新设签字密码。大家的密钥都用不了的，请保存会议文件，在另一个浏览器或另一台电脑上接着办，重新设签字密码。`,
    notStored: '没有存入',
    trouble: {
      full: '本机存储空间已满，没有存入。请腾出空间，关闭浏览器，重新打开，再做一次。',
      otherWriter: '另一个窗口刚刚存入了新内容，本窗口现在只能看。请到那个窗口操作。',
      looksOnly: '本窗口只能看，另一个窗口正在录入。请到那个窗口操作。',
      failed: '写入本机时出错，没有存入。请关闭浏览器，重新打开，再做一次。',
      gone: '存入时，本机的记录有了变动，没有存入。请再试一次。',
      notChecked:
        '存入以前要核对整份记录，这次没有核对成，没有存入。请再按一次；仍不行，请关闭浏览器，重新打开。',
      clock: '本机时钟的年份不对。请把日期和时间调准，再按一次。',
    },
  },
} as const;
