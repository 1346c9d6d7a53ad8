/** How papers are counted: what each setting is, its choices, and what each choice costs and finds. */
export const countingRules = {
  packetSize: {
    label: '每叠张数',
    values: { '10': '10 张', '20': '20 张', '25': '25 张', '50': '50 张' },
    effects: {
      '10': '不一致时，最多翻 10 张就能找到那一张。',
      '20': '捆得少些；不一致时要在 20 张里找。',
      '25': '票多时用；不一致时要在 25 张里找。',
      '50': '票很多时用；不一致时要在 50 张里找。',
    },
  },
  secondCountEvery: {
    label: '复核',
    values: { '0': '不复核', '1': '每叠都复核', '3': '每 3 叠复核一叠', '5': '每 5 叠复核一叠' },
    effects: {
      '0': '每张票只录一次，一人录入。录错的，只能靠当场听、看发现。',
      '1': '每张票录两次，时间加倍，录错的都能当场找到。须有两人录入，各设 PIN。',
      '3': '第 1、4、7……叠另一人再录一次，时间多三分之一；其余各叠的错找不到。须有两人录入，各设 PIN。',
      '5': '第 1、6、11……叠另一人再录一次，时间多五分之一；其余各叠的错找不到。须有两人录入，各设 PIN。',
    },
  },
  board: {
    label: '大屏幕',
    values: { running: '边计边显示得票', held: '宣布以后才显示' },
    effects: {
      running: '每存一张，全场都看到各人的得票。',
      held: '计票时只显示录了多少张，宣布以后才显示得票。',
    },
  },
} as const;
