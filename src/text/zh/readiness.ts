import type { ReadinessCheck, ReadinessResult } from '@/election/events/meeting';

/** What is looked at on the device before the box is opened. */
export const readiness = {
  title: '开箱前检查设备',
  lead: '逐条看一遍。不好的，照写的办；办不到的，也可以照常开箱，会写进会议记录。',
  toThis: '检查设备',
  notYet: '开箱以前，请先检查一遍设备：电源、打印机、时钟、数据能不能留住。',
  recordedAt: (time: string) => `设备已在 ${time} 检查。`,
  results: {
    good: '好',
    bad: '不好',
    unknown: '不知道',
  } satisfies Record<ReadinessResult, string>,
  checks: {
    persistent: {
      what: '浏览器答应保留数据',
      todo: '浏览器没有答应，硬盘快满时它可能清掉数据。请不要清理浏览器数据，多存几次会议文件到优盘。',
    },
    notPrivate: {
      what: '这不是无痕（隐私）窗口',
      todo: '看窗口上方：写着“无痕”“隐私”“InPrivate”的，关掉窗口数据就没了。请改用普通窗口打开本程序，再开这次会议。',
    },
    room: {
      what: '浏览器还有地方存',
      todo: '请删去本机不用的文件，腾出地方。',
    },
    twoCopies: {
      what: '会议记录存两份',
      todo: '现在只存了一份。关掉浏览器，重新打开再看；还是一份的，多存几次会议文件到优盘。',
    },
    stick: {
      what: '优盘上有副本',
      todo: '请插上优盘，按页面上方“还没有副本”那一处，选优盘。没有这一处的浏览器，每做完一步存一次会议文件到优盘。',
    },
    browser: {
      what: '浏览器够新',
      todo: '请用谷歌浏览器、Edge 或 360 极速模式的新版本。',
    },
    clock: {
      what: '本机日期就是会议日期',
      todo: '请把本机的日期和时间调准；会议日期填错的，在“筹备”中改。',
    },
    awake: {
      what: '计票时屏幕不会熄',
      todo: '请在系统设置里把“关闭屏幕”和“睡眠”都改成“从不”，散会后再改回来。',
    },
    mains: {
      what: '接着电源',
      todo: '请插上电源；没有电源的，电量要够用到散会。',
    },
    printer: {
      what: '打印机能打印',
      todo: '请按“打印测试页”，看纸上的字全不全，再按“是”。没有打印机的，用手抄的报告单。',
    },
    offline: {
      what: '不用网络也能打开',
      todo: '请联网打开本页一次，等一分钟再看。',
    },
  } satisfies Record<ReadinessCheck, { readonly what: string; readonly todo: string }>,
  yes: '是',
  no: '不是',
  printTest: '打印测试页',
  testPage: {
    title: '打印机测试页',
    body: '计票台：应到 26，实到 23，发出 23，收回 23。赞成 ○，不赞成 ×。这一行看得清楚、框线四边都在，打印机就可以用。',
  },
  again: '再查一遍',
  record: '都好，记下',
  recordRegardless: '照此记下，照常开箱',
  recorded: (time: string) => `已记下，${time}。`,
  toOpening: '去开箱清点',
} as const;
