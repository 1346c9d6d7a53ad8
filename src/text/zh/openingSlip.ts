/** 开箱前登记单. */
export const openingSlip = {
  title: '开箱前登记单',
  why: '开箱前，把每个人签字密码的核对码写在纸上，由各人亲笔签字。以后凭这张纸，谁都能看出密码有没有被人换过。',
  again: '上一张登记单以后新设过签字密码，或会议换了电脑：请再做一张登记单，由各人亲笔签字。',
  draw: '生成登记单',
  drawn: (time: string) => `已生成，${time}`,
  see: '看登记单',
  lead: '打印，或者照抄在纸上，由各人核对自己的一行，亲笔签字。这张纸与选票一起保存。',
  print: '打印',
  back: '返回',
  columns: { office: '职务', name: '姓名', code: '签字密码的核对码', ink: '亲笔签字' },
  presiding: '主持人',
  noKey: '没有设定签字密码',
  codes: {
    method: '选举办法核对码',
    methodText: '选举办法全文核对码',
    app: '计票台',
    bits: '本单随机码',
  },
  entry: (seq: number) => `会议记录第 ${seq} 条`,
  noPage: '网页核对码读不到',
} as const;
