import type { Page } from '@playwright/test';

interface Before {
  readonly letter: string;
  readonly box: DOMRect;
  readonly block: Element | null;
  /** Something else than a space stands after it. */
  ended: boolean;
}

/**
 * Where a line of the page does not stand in its order: what follows must lie to the right of what is before
 * it, but for letters of one name that is written from right to left. Says the two characters, with what is
 * around them.
 */
export const turnedRound = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const fromTheRight = /[\u0590-\u08ff]/;
    const blockOf = (node: Node): Element | null => {
      let element = node.parentElement;
      while (element !== null && getComputedStyle(element).display === 'inline')
        element = element.parentElement;
      return element;
    };
    const found: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before = null as Before | null;
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const said = text.textContent ?? '';
      const block = blockOf(text);
      for (let i = 0; i < said.length; i++) {
        const letter = said.charAt(i);
        if (!/[\p{L}\p{N}]/u.test(letter)) {
          if (before !== null && !/[\s\u2068\u2069]/.test(letter)) before.ended = true;
          continue;
        }
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        // The boxes of two lines may overlap: letters of one line are about as high.
        const sameLine =
          before?.block === block &&
          Math.abs(box.top + box.bottom - before.box.top - before.box.bottom) < box.height;
        const sameName =
          before?.ended === false && fromTheRight.test(before.letter) && fromTheRight.test(letter);
        if (before !== null && sameLine && !sameName && box.left < before.box.left)
          found.push(`${before.letter}${letter}: ${block?.textContent ?? ''}`);
        before = { letter, box, block, ended: false };
      }
    }
    return found;
  });
