/**
 * Makes src/names/strokeTable.json: characters in 姓氏笔画 order (domain §6.1), a line for each number
 * of strokes. `node scripts/strokeTable.mjs` writes it; a test makes it anew and compares.
 *
 * Level by level: number of strokes; the strokes' classes in writing order; then, stroke by stroke,
 * main before attached and fewer turns first; of as many turns, by the stroke that it begins with.
 * What the strokes' names cannot decide stands in TIES.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import cnchar from 'cnchar-order';

const FILE = new URL('../src/names/strokeTable.json', import.meta.url);

/** Main strokes and those attached to them; any other name is a turning stroke. */
const MAIN = { 横: 1, 竖: 2, 撇: 3, 点: 4 };
const ATTACHED = { 提: 1, 竖钩: 2, 捺: 4 };
const TURNING = 5;

/** What a turning stroke begins with, as far as another order than MAIN's needs saying. */
const BEGINS = { ...MAIN, 弯: MAIN.撇, 斜: MAIN.点 };

/** Labels of the data that say something else than the stroke. */
const LABELS = {
  点2: { name: '点', turns: 0 },
  // The data has one label for it and for 横折弯钩, the last stroke of 几 and 九.
  横斜钩: { name: '横折弯钩', turns: 3 },
};

/** Characters that the data spells wrongly, in the data's letters. */
const CORRECTED = {
  // 析 over 白: 13 strokes.
  皙: 'jfskssjfsfcjj',
};

/**
 * Characters whose strokes have the same names, first to last: strokes that lie apart before those
 * that touch before those that cross, then side by side before one over the other before enclosed;
 * just as in 《通用规范汉字表》 (2013), which is in this order, wherever one of its lists has them.
 * 议 stands there before 必 against the turns; 气 really has the 横斜钩 that the data cannot tell.
 */
const TIES = `
  几九 八人入乂 儿匕 刀力 大丈 丌廾 凡丸 亍于 兀尢 口囗 工土士 己已巳 亓开井 仉仇 父从爻 元无 冈内 午牛
  天夫 犬太 夭攵 曰日 旦目且 仕丘 叱兄 召加 叨叻另 叭史央 石右 叶甲申 矢失 未末 田由 议必 气毛 仵件 圮圯 屺岂
  旮旭 氽汆 网肉 芃芄 佘余 吠呔 吧邑 呋吴 呐呙 呗员 旰旱 杠杜 汩汨 纲纳 肛肚 芫芜 里囯 券劵 味杲果 呷呻
  妲姐 录隶 押抻 泪沮 沿泃 苕茄 苜苴 迢迦 哑显 查査 胛胂 胃胄 钢钠 峰峯 晖晕 晚冕 疸疽 钽钼 钿铀 氮毯 笤笳
  逯逮 晾景 畲畬 旼旻 屾岀
`;

/** 「竖折撇|竖折折」 is read as the first of the two. */
function strokeOf(letter) {
  const { name, foldCount } = cnchar.dict.strokeTable[letter];
  const [first] = name.split('|');
  return LABELS[first] ?? { name: first, turns: Number(foldCount) };
}

/** Two digits a stroke below its class: main or attached, or its turns and what it begins with. */
function fineness({ name, turns }) {
  if (name in MAIN) return '00';
  if (name in ATTACHED) return '10';
  const begins = BEGINS[name[0]];
  if (begins === undefined || turns < 1) throw new Error(`a stroke of no known kind: ${name}`);
  return `${turns}${begins}`;
}

function measured([character, letters]) {
  const strokes = [...letters].map(strokeOf);
  const classes = strokes.map(({ name }) => MAIN[name] ?? ATTACHED[name] ?? TURNING).join('');
  return { character, count: strokes.length, classes, fine: strokes.map(fineness).join('') };
}

const textOrder = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byRule = (a, b) =>
  a.count - b.count || textOrder(a.classes, b.classes) || textOrder(a.fine, b.fine);

/** Hands the places that a group of TIES holds to its characters in their order there. */
function settle(sorted, group) {
  const places = sorted.flatMap(({ character }, i) => (group.includes(character) ? [i] : []));
  const members = [...group].map((one) => sorted.find(({ character }) => character === one));
  if (members.some((one) => one?.classes !== members[0].classes))
    throw new Error(`not of the same classes: ${group}`);
  places.forEach((place, i) => {
    sorted[place] = members[i];
  });
}

/** The characters in order, a line for each number of strokes from one upward. */
function strokeTable() {
  const { orders } = cnchar.dict;
  const sorted = Object.entries({ ...orders, ...CORRECTED })
    .map(measured)
    .sort(byRule);
  const ties = TIES.trim().split(/\s+/);
  const undecided = sorted.filter((one, i) => {
    const next = sorted[i + 1];
    if (next === undefined || byRule(one, next) !== 0) return false;
    return !ties.some((group) => group.includes(one.character) && group.includes(next.character));
  });
  if (undecided.length > 0)
    throw new Error(`nothing decides: ${undecided.map(({ character }) => character).join(' ')}`);
  for (const group of ties) settle(sorted, group);
  const lines = Array.from({ length: sorted.at(-1)?.count ?? 0 }, () => '');
  for (const { character, count } of sorted) lines[count - 1] += character;
  return lines;
}

/** The file as it is kept: the data's licence asks for its notice. */
export function strokeTableFile() {
  const made = {
    from: 'cnchar-order 3.2.6, MIT License, Copyright (c) 2017 - present theajack',
    by: 'scripts/strokeTable.mjs',
    lines: strokeTable(),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(fileURLToPath(FILE), strokeTableFile());
