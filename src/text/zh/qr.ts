/** The QR codes of a sheet, read from a picture or before the camera. */
export const qr = {
  title: '手边没有会议文件，只有报告单：扫二维码',
  lead: '给报告单下面的二维码拍一张照片，或者放到摄像头前。有两个的，先后扫都可以。',
  instead: '不想逐个填，也可以扫报告单下面的二维码：',
  choose: '选择二维码的照片',
  camera: '打开摄像头',
  cameraOff: '关闭摄像头',
  seen: '摄像头看到的',
  noCamera: '打不开摄像头：可能没有摄像头，或者没有允许使用。请用手机拍一张照片，再选那张照片。',
  missing: (missing: readonly number[], of: number) =>
    `扫到了。共有 ${of} 个二维码，还要扫第 ${missing.join('、')} 个。`,
  outcomes: {
    reading: '正在扫……',
    noPicture: '这个文件不是照片，请另选一个。',
    noCode: '照片里没有找到二维码。请拍得近些、正些，光线亮些，再试一次。',
    notOurs: '这个二维码不是报告单上的。',
    unreadable: '扫出的内容不完整，请重新拍，再试一次。',
  },
  forged: {
    title: '二维码里的签字对不上，这张报告单不能采用',
    now: '请拿亲笔签字的报告单，用会议文件核验。',
  },
  holds: (signers: number) =>
    `下面这些数字确实由 ${signers} 个签字密码签过，但下面几点没有人能担保`,
  whose: '是谁的密码：请把下面的密码核对码与亲笔签字的开箱前登记单逐个对照',
  cannot: '后来有没有撤回、重做，缺不缺谁的签字，每张选票录得对不对：只有完整的会议文件能证明',
  keys: '签字的密码核对码',
  sheet: '报告单上的数字',
  kinds: { result: '选举结果', void: '选举无效' },
  round: (round: number) => `第 ${round} 轮`,
  figure: (name: string, value: number) => `${name} ${value}`,
  between: '，',
  contest: (office: string, seats: number) => `${office}（应选 ${seats} 人）`,
  writtenIn: (name: string) => `${name}（另选）`,
  elected: (names: readonly string[]) => `当选：${names.join('、')}`,
} as const;
