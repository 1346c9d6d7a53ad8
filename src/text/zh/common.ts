export const common = {
  appName: '计票台',
  language: { label: '语言', zh: '中文', en: 'English' },
  newVersion: {
    title: '新版本已就绪',
    body: '会议照常进行，不受影响。没有会议正在进行的时候，再按“换用新版本”。',
    use: '换用新版本',
  },
  notKept: {
    title: '断网后，本机打不开计票台',
    body: '浏览器没有让本程序留在这台电脑上（例如无痕窗口）。已存入的内容不受影响；请换普通窗口打开，再去会场。',
  },
  crash: {
    title: '页面出了问题',
    body: '已保存的内容都还在，没有丢失。重新打开本页即可继续；正在填写、尚未保存的那一张要重新录入。',
    again:
      '已保存的内容都还在，没有丢失。重新打开过，还是这样：请换一个新版的浏览器，打开最近一次保存的会议文件接着做。',
    reload: '重新打开',
    detail: '给技术人员看的说明',
  },
  unsupported: {
    title: '这里无法使用计票台',
    lead: '为了保证每一张票都真正存入本机，浏览器必须提供下列功能，现在缺少：',
    missing: {
      secureContext: '安全的连接（https 或本机地址）',
      subtleCrypto: '签名与校验（crypto.subtle）',
      indexedDB: '本机存储（IndexedDB）',
      locks: '防止两个窗口同时写入（Web Locks）',
      serviceWorker: '断网运行（Service Worker）',
    },
    plainHttp: (origin: string) =>
      `本页是从 ${origin} 以普通 http 打开的。浏览器对这样的网页不提供下列功能，并非本机故障。`,
    whatNow: '可以这样办：',
    ways: {
      https: '请把网址换成 https:// 开头的再打开；或请管理员为服务器配置 https。',
      local: '或者在这台电脑上运行本程序，从 http://localhost 打开。',
      browser:
        '已经是 https、或打开的是本机文件的，请换用新版的 Chrome、Edge 或 Firefox，并且不要用无痕窗口。',
    },
  },
} as const;
