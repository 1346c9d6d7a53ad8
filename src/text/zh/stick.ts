/** The copy on a stick, in the line above every page: two short lines, the second says what to do. */
export const stick = {
  none: { what: '还没有副本', now: '按这里选优盘' },
  writing: { what: '优盘：', now: '正在写' },
  written: '优盘：已写到',
  slow: '优盘正在写，到',
  paper: (packet: number, place: number) => `第 ${packet} 叠第 ${place} 张`,
  entry: (seq: number) => `第 ${seq} 条`,
  trouble: {
    out: { what: '！优盘拔出了', now: '插回后按这里' },
    full: { what: '！优盘满了', now: '换一个再按' },
    failed: { what: '！优盘写不进', now: '换一个再按' },
  },
  /** In a browser that cannot write onto a stick by itself. */
  file: {
    due: { what: '做完了一步', now: '按这里存文件' },
    saved: '文件：已存到',
  },
} as const;
