import type { FaultWords } from '@/text/shapes';

const anotherCopy = '请不要采用这份文件。请向交来的人另要一份原样保存的文件，再检查。';
const savedAnew = '请用会议保存时的原文件；不要用记事本等程序打开后再保存。';
const asSaved = '会议文件存好以后，一个字也不能改。';
const changed = '这份文件保存以后被改动过，或者已经损坏。';
const entry = (seq: number) => `第 ${seq} 条记录`;

/** What may not hold in a meeting file. */
export const faults: FaultWords = {
  'file.notRead': () => ({
    what: '这个文件读不出来。',
    why: '电脑没有给出文件的内容，多半是优盘拔掉了或者没有插好。',
    now: '请确认优盘插好，再选一次。',
  }),
  'file.notChecked': () => ({
    what: '这个文件没有核验完。',
    why: '核验到一半程序出了错，文件是好是坏还不知道。',
    now: '请关闭浏览器，重新打开，再核验一次；仍不行，换一台电脑。',
  }),
  'file.tooLarge': ({ megabytes, most }) => ({
    what: '这个文件太大，不是会议文件。',
    why: `它有 ${megabytes} MB。会议文件通常只有几 MB，超过 ${most} MB 的不读。`,
    now: '请确认选对了文件。会议文件的名字以“.jipiaotai.txt”结尾。',
  }),
  'file.empty': () => ({
    what: '这个文件是空的。',
    why: '里面没有任何内容，可能没有存完。',
    now: '请回到原来的电脑重新保存会议文件。',
  }),
  'file.mark': () => ({
    what: '这个文件被别的程序重新保存过。',
    why: `文件开头多了一个编码标记。${asSaved}`,
    now: savedAnew,
  }),
  'file.notText': () => ({
    what: '这个文件读不通。',
    why: '它不是计票台保存的文字编码：可能不是会议文件，或者已经损坏。',
    now: '请确认选对了文件；选对了，就另要一份原文件。',
  }),
  'file.lineEnds': () => ({
    what: '这个文件被别的程序重新保存过。',
    why: `文件里的换行被改成了另一种写法。${asSaved}`,
    now: savedAnew,
  }),
  'file.notMeeting': () => ({
    what: '这不是计票台的会议文件。',
    why: '第一行不是会议文件的开头。',
    now: '请确认选对了文件；选对了，就另要一份原文件。',
  }),
  'file.version': ({ version }) => ({
    what: `这个文件是第 ${version} 版格式，本程序不认识。`,
    why: '它可能由更新的计票台保存，或者第一行被改动过。',
    now: '请先更新本机的计票台，再打开这个文件。',
  }),
  'file.cut': () => ({
    what: '这个文件不完整。',
    why: '最后一行不是会议文件的结尾：后面被截断了，或者多出了内容。',
    now: '请重新拷贝一份完整的文件，再检查。',
  }),
  'file.blankLine': ({ line }) => ({
    what: `这个文件的第 ${line} 行是空行。`,
    why: `会议文件里没有空行。${asSaved}`,
    now: savedAnew,
  }),
  'file.noEntries': () => ({
    what: '这个文件里没有会议记录。',
    why: '只有开头和结尾，中间一条记录也没有。',
    now: anotherCopy,
  }),
  'file.count': ({ says, found }) => ({
    what: `记录条数不符：文件结尾写的是 ${says} 条，实有 ${found} 条。`,
    why: changed,
    now: anotherCopy,
  }),
  'file.head': ({ seq }) => ({
    what: `最后一条（第 ${seq} 条）记录与文件结尾的校验值不符。`,
    why: changed,
    now: anotherCopy,
  }),
  'entry.unreadable': ({ seq }) => ({
    what: `${entry(seq)}读不通。`,
    why: `它不是计票台写下的记录。${changed}`,
    now: anotherCopy,
  }),
  'entry.newer': ({ seq }) => ({
    what: `${entry(seq)}由更新的计票台写下，本程序还不认识。`,
    why: '会议记录没有损坏，是本机的计票台版本旧。',
    now: '请先更新本机的计票台，再打开这次会议。',
  }),
  'entry.notCanonical': ({ seq }) => ({
    what: `${entry(seq)}的写法被改动过。`,
    why: `意思相同，写法也只能有一种。${asSaved}`,
    now: anotherCopy,
  }),
  'entry.order': ({ seq, found }) => ({
    what: `记录的次序不对：这里应是第 ${seq} 条，却是第 ${found} 条。`,
    why: '有记录被删去、重复或调换。',
    now: anotherCopy,
  }),
  'entry.chain': ({ seq }) => ({
    what: `${entry(seq)}与前面一条接不上。`,
    why: `前面一条（第 ${seq - 1} 条）与它写下时的校验值不符。${changed}`,
    now: anotherCopy,
  }),
  'entry.otherMeeting': ({ seq }) => ({
    what: `${entry(seq)}属于另一次会议。`,
    why: '一份文件里只能有一次会议的记录。',
    now: anotherCopy,
  }),
  'entry.writer': ({ seq }) => ({
    what: `${entry(seq)}不是当时负责录入的电脑写下的。`,
    why: '换电脑要先有“接收会议”的记录，这里没有。',
    now: anotherCopy,
  }),
  'entry.time': ({ seq }) => ({
    what: `${entry(seq)}的时间与前一条接不上。`,
    why: '每条的时间不早于前一条，时钟改动要另记一条，这里没有。',
    now: anotherCopy,
  }),
  'rule.refused': ({ seq }) => ({
    what: `${entry(seq)}不合规则。`,
    why: '照当时的会议情况，这一条不可能存入：',
    now: '这份文件不是计票台写出来的，请不要采用，并告诉上级党组织。',
  }),
  'rule.sheet': ({ seq }) => ({
    what: `${entry(seq)}的报告单与重新计算的结果不符。`,
    why: '由录入的选票、会议情况重新计算，报告单上写的不是这个结果。',
    now: '这份文件不是计票台写出来的，请不要采用，并告诉上级党组织。',
  }),
  'rule.differs': ({ seq }) => ({
    what: `${entry(seq)}与重新计算的结果不符。`,
    why: '按规则和前面的记录重算，得出的内容与这一条写的不同。',
    now: '这份文件不是计票台写出来的，请不要采用，并告诉上级党组织。',
  }),
  'rule.consequence': ({ seq }) => ({
    what: `${entry(seq)}不是前一条应当带出的记录。`,
    why: '按规则，前一条记录后面必须紧跟另一条，这里不是那一条。',
    now: '这份文件不是计票台写出来的，请不要采用，并告诉上级党组织。',
  }),
  'rule.consequenceMissing': ({ seq }) => ({
    what: `${entry(seq)}后面少了一条。`,
    why: '按规则，它后面必须紧跟另一条记录，文件却到此为止。',
    now: anotherCopy,
  }),
  'witness.twice': ({ seq, name }) => ({
    what: `${entry(seq)}里，${name} 作见证写了两次。`,
    why: '同一个人对同一件事只能见证一次。',
    now: anotherCopy,
  }),
  'witness.key': ({ seq, name }) => ({
    what: `${entry(seq)}里，${name} 的见证用的不是本人当时的签字密钥。`,
    why: '密钥要先在会议记录中登记，换过以后旧的就不能再用。',
    now: anotherCopy,
  }),
  'key.name': ({ seq, name }) => ({
    what: `${entry(seq)}登记的 ${name} 的签字密钥不对。`,
    why: '密钥的名称与密钥本身对不上，或者它根本不是一个密钥。',
    now: anotherCopy,
  }),
  'signature.witness': ({ seq, name }) => ({
    what: `${entry(seq)}里，${name} 的见证签字无效。`,
    why: '签字与这一条的内容对不上。',
    now: '这份文件不能证明此人作过见证。请不要采用，并告诉上级党组织。',
  }),
  'signature.sheet': ({ seq, name, sheet }) => ({
    what: `${name} 在第 ${sheet} 号报告单上的签字无效（第 ${seq} 条记录）。`,
    why: '签字与报告单的内容对不上。',
    now: '这份文件不能证明此人签过字。请不要采用，并告诉上级党组织。',
  }),
  'public.unreadable': ({ sheet }) => ({
    what: `公开副本里的第 ${sheet} 张报告单读不通。`,
    why: `它不是计票台写下的。${changed}`,
    now: anotherCopy,
  }),
  'public.differs': ({ sheet }) => ({
    what: `公开副本里的第 ${sheet} 张报告单，由它自己的数字算不出它的结果。`,
    why: changed,
    now: anotherCopy,
  }),
  'public.signature': ({ sheet, name }) => ({
    what: `公开副本里的第 ${sheet} 张报告单，${name}的签字无效。`,
    why: changed,
    now: anotherCopy,
  }),
  'public.missing': ({ sheet }) => ({
    what: `公开副本里的第 ${sheet} 张报告单提到以前宣布的另一张，副本里却没有那一张。`,
    why: changed,
    now: anotherCopy,
  }),
  'code.unknown': ({ typed }) => ({
    what: `核对码 ${typed} 在文件里找不到。`,
    why: '纸上的报告单或汇总表，不是由这份文件来的。',
    now: '请先看有没有抄错。没有抄错，就不要采用这份文件，以纸上亲笔签字的为准，并告诉上级党组织。',
  }),
};
