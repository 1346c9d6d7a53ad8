import { BLANK_KEYS, markKeys, VOID_KEYS } from '@test/drivers/padKeys';
import { zh } from '@/text/zh';
import { CANDIDATES, type HeldPaper, markOf, PAPERS, STRANGER } from './branch';
import type { Hands } from './hands';
import { pressKeys } from './press';
import { isGone, isSeen } from './seen';

const PACKET = 10;

/** Enters all papers of the branch one after the other, each stored before the next is taken up. */
export async function enterAll(hands: Hands, mark: MarkPaper): Promise<void> {
  for (const [i, paper] of PAPERS.entries()) {
    const [packet, place] = [Math.floor(i / PACKET) + 1, (i % PACKET) + 1];
    await isSeen(hands.page.getByText(zh.count.at(packet, place), { exact: true }));
    await mark[paper.kind](hands, paper as never);
    await mark.store(hands);
    await isSeen(hands.page.getByText(zh.count.echo.stored(packet, place)));
  }
}

type Kind = HeldPaper['kind'];
type MarkPaper = {
  readonly [K in Kind]: (hands: Hands, paper: HeldPaper & { kind: K }) => Promise<void>;
} & { readonly store: (hands: Hands) => Promise<void> };

/** What stands in the dialog of a name written in; a name that is nobody's is asked about. */
async function writeIn(hands: Hands, name: string): Promise<void> {
  const words = zh.count.write;
  const dialog = hands.page.getByRole('dialog', { name: words.title });
  await hands.write(dialog.getByRole('textbox', { name: words.name }), name);
  await hands.press(dialog.getByRole('button', { name: words.circled }));
  if (name === STRANGER) {
    await isSeen(dialog.getByText(words.cannot.notFull(name)));
    await hands.press(dialog.getByRole('button', { name: words.asWritten }));
  }
  await isGone(dialog);
}

async function rule(hands: Hands, paper: HeldPaper & { kind: 'void' }): Promise<void> {
  const words = zh.count.ruling;
  const dialog = hands.page.getByRole('dialog', { name: words.title });
  await hands.choose(dialog.getByRole('radio', { name: zh.terms.voidReason[paper.reason] }));
  await hands.choose(dialog.getByRole('radio', { name: paper.ruledBy }));
  await hands.press(dialog.getByRole('button', { name: words.set }));
  await isGone(dialog);
}

/** One hand on the keys, the other holds the paper. */
export const byKeys: MarkPaper = {
  async marked({ page, ...rest }, { signs, writtenIn }) {
    await pressKeys(page, markKeys(signs));
    if (writtenIn === undefined) return;
    await page.keyboard.press('Equal');
    await writeIn({ page, ...rest }, writtenIn);
  },
  async blank({ page }) {
    await pressKeys(page, BLANK_KEYS);
  },
  async void(hands, paper) {
    await pressKeys(hands.page, VOID_KEYS);
    await rule(hands, paper);
  },
  async store({ page }) {
    await page.keyboard.press('Enter');
  },
};

/** A finger on the glass. */
export const byFinger: MarkPaper = {
  async marked(hands, { signs, writtenIn }) {
    for (const [row, sign] of Array.from(signs).entries()) {
      if (sign === '-') continue;
      const group = hands.page.getByRole('group', { name: CANDIDATES[row] ?? '', exact: true });
      const name = zh.terms.mark[markOf(sign)];
      await hands.press(group.getByRole('button', { name, exact: true }));
    }
    if (writtenIn === undefined) return;
    await hands.press(whole(hands, zh.count.write.open));
    await writeIn(hands, writtenIn);
  },
  async blank(hands) {
    await hands.press(whole(hands, zh.count.wholes.abstain.blank));
  },
  async void(hands, paper) {
    await hands.press(whole(hands, zh.count.void));
    await rule(hands, paper);
  },
  async store(hands) {
    await hands.press(whole(hands, zh.count.store));
  },
};

/** A button for the whole paper; the cap of its key stands on it as well. */
const whole = ({ page }: Hands, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`) });
