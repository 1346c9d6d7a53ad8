/** 演练三张: practising on three papers in a meeting of its own. */
export const rehearsal = {
  button: '演练三张',
  lead: '等投票的时候，先练三张：另建一个演练会议，候选人、选票都一样，这次会议不受影响。',
  making: '正在准备演练……',
  failed: '没有建立演练',
  suffix: '（演练三张）',
  more: '再演练三张',
  mark: '演练三张',
  body: '随便录，原来的会议不受影响。',
  pins: (pin: string) => `要签字密码时，谁的都是 ${pin}。`,
  back: '回到原来的会议',
} as const;
