/** Names written on papers: finding them, and telling people apart. */
export const writeIns = {
  hint: '打拼音首字母、全拼或汉字，按回车；看清姓名，再按回车。',
  hintOnce: '打拼音首字母、全拼或汉字，按回车记入。',
  before: '这一轮写过的姓名',
  several: '相近的不止一人，按数字选，或再打几个字母。',
  deaf: '现在不能按拼音查找，请打汉字。',
  which: (base: string, people: number) => `名册上有 ${people} 位“${base}”，票面写的是哪一位？`,
  whichBody: '看票面有没有注明，由监票人认定。分不清的照记，不计给任何人。',
  bearers: '同名的人',
  cannotTell: '分不清',
} as const;
