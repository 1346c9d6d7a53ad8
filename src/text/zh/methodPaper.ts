/** What stands around the text of the election method: on its page, and where it is checked. */
export const methodPaper = {
  draft: '（草案，提请会议表决）',
  /** Adopted before texts were kept. */
  written: '（按会议通过的设定写出）',
  adopted: (year: number, month: number, day: number) =>
    `（${year}年${month}月${day}日会议举手表决通过）`,
  code: (code: string) => `选举办法全文核对码：${code}`,
  recorded: (code: string) => `（全文核对码 ${code}）`,
  print: '打印选举办法',
  read: '全文',
  /** Said where the page shown is a translation of it. */
  translation: '表决的是中文原文，这里是译文。',
  here: {
    quorum: (due: number, needed: number, present: number) =>
      `按目前数字：应到 ${due} 人，须到 ${needed} 人；现到 ${present} 人。`,
    hands: (base: string, n: number, needed: number) =>
      `按目前数字：${base} ${n} 人，赞成 ${needed} 人通过。`,
    majority: (base: string, n: number, needed: number) =>
      `按目前数字：${base} ${n} 人，${needed} 票当选。`,
    fewerSeats: (due: number, needed: number) =>
      `按目前数字：应到会 ${due} 人，须 ${needed} 人同意。`,
  },
  differs: {
    title: '通过以后有改动：通过的文字与现在的设定不一致',
    lead: '请把改后的全文再宣读一次，重新举手表决；或者把设定改回去。',
    held: '已经发过选票，不能重新表决；按通过的选举办法进行。',
    adopted: '通过的',
    now: '现在的',
    none: '（没有这一条）',
  },
  withoutText: '通过时没有存下全文。需要时可以宣读全文，重新举手表决。',
  check: {
    same: '会议通过的选举办法全文，就是设定写出的文字',
    differs: (places: readonly string[]) =>
      `会议通过的选举办法全文，与设定写出的文字不同：${places.join('、')}`,
    title: '标题',
  },
} as const;
