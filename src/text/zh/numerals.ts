const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一 to 九十九, as articles are numbered; beyond that in figures. */
export function chinese(n: number): string {
  if (n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10 === 0 && n > 0 ? '' : (digits[n % 10] ?? '');
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}

/** 五分之四; in figures where the words would be longer to read than they are worth. */
export const fraction = (num: number, den: number): string =>
  num <= 10 && den <= 10 ? `${chinese(den)}分之${chinese(num)}` : `${num}/${den}`;
