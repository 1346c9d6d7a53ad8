import { expect, test } from 'vitest';
import { isolated } from './isolated';

const [FSI, PDI] = ['\u2068', '\u2069'];
const ALIM = 'ئالىم';
const PERHAT = 'پەرھات';

test.each([
  ['王伟 12', '王伟 12'],
  ['Anna Li', 'Anna Li'],
  ['Алим 12', 'Алим 12'],
  [ALIM, `${FSI}${ALIM}${PDI}`],
  [`${ALIM} 12 票`, `${FSI}${ALIM}${PDI} 12 票`],
  // Two of them stand in the order of the list, and not from right to left.
  [`${ALIM}、${PERHAT}`, `${FSI}${ALIM}${PDI}、${FSI}${PERHAT}${PDI}`],
  [`${ALIM}, ${PERHAT}`, `${FSI}${ALIM}${PDI}, ${FSI}${PERHAT}${PDI}`],
  [`${ALIM} · 2026`, `${FSI}${ALIM}${PDI} · 2026`],
  // The parts of one name read from right to left as a whole.
  [`${ALIM} ${PERHAT}`, `${FSI}${ALIM} ${PERHAT}${PDI}`],
  [`${ALIM}·${PERHAT}当选`, `${FSI}${ALIM}·${PERHAT}${PDI}当选`],
  [`${ALIM}〔东头〕`, `${FSI}${ALIM}${PDI}〔东头〕`],
  // Forms of letters for old computers, and a script of another plane.
  ['\ufe8b 1', `${FSI}\ufe8b${PDI} 1`],
  ['\u{1e900} 1', `${FSI}\u{1e900}${PDI} 1`],
])('%j is drawn as %j', (text, drawn) => {
  expect(isolated(text)).toBe(drawn);
});
