import type { Locator, Page } from '@playwright/test';
import { isSeen } from './seen';

/** How a person works the page: by keys alone, or by fingers alone. */
export interface Hands {
  readonly page: Page;
  /** A button, a link or a checkbox. */
  press(control: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
  pick(select: Locator, value: string): Promise<void>;
  /** Searches by name and takes the one that is found. */
  find(field: Locator, name: string, found: Locator): Promise<void>;
}

/** More stops than any page has. */
const ROUND_THE_PAGE = 150;

const hasFocus = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);

/** Runs in the page: which way the focus has to go. `gone` where the element was drawn anew. */
const wayTo = (element: Element): 'here' | 'on' | 'back' | 'gone' => {
  const { activeElement } = document;
  if (!element.isConnected) return 'gone';
  if (element === activeElement) return 'here';
  const position = activeElement?.compareDocumentPosition(element) ?? 0;
  return (position & Node.DOCUMENT_POSITION_PRECEDING) > 0 ? 'back' : 'on';
};

/** A press answers at once: there is nothing to wait for. */
async function isChosen(radio: Locator): Promise<void> {
  if (!(await radio.isChecked())) throw new Error(`not chosen: ${String(radio)}`);
}

/**
 * Tab, Enter, Space, arrows and typing. What cannot be reached by Tab fails the test. `type` gives
 * a whole text, for which not every driver has the same way.
 */
export function keyboardHands(
  page: Page,
  type: (text: string) => Promise<void> = (text) => page.keyboard.insertText(text),
): Hands {
  const { keyboard } = page;

  async function to(control: Locator): Promise<void> {
    // Found once, not by its role and name at every stop.
    let element = await control.elementHandle();
    await element.waitForElementState('enabled');
    for (let stops = 0; stops < ROUND_THE_PAGE; stops++) {
      const way = await element.evaluate(wayTo);
      if (way === 'here') return;
      if (way === 'gone') element = await control.elementHandle();
      // Backwards where that is the way: behind its last stop a page may lead into the browser's own buttons.
      else await keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`not reached by Tab: ${String(control)}`);
  }

  async function write(field: Locator, text: string): Promise<void> {
    await to(field);
    await keyboard.press('Control+A');
    await type(text);
  }

  /** Tab stops once in a group of radio buttons, at the chosen one; arrows do the rest. */
  async function choose(radio: Locator): Promise<void> {
    const group = await radio.getAttribute('name');
    const inGroup = () =>
      page.evaluate((name) => document.activeElement?.getAttribute('name') === name, group);
    for (let stops = 0; stops < ROUND_THE_PAGE && !(await inGroup()); stops++)
      await keyboard.press('Tab');
    for (let steps = 0; steps < ROUND_THE_PAGE && !(await hasFocus(radio)); steps++)
      await keyboard.press('ArrowDown');
    if (!(await radio.isChecked())) await keyboard.press('Space');
    await isChosen(radio);
  }

  return {
    page,
    write,
    choose,
    async press(control) {
      await to(control);
      await keyboard.press('Enter');
    },
    async pick(select, value) {
      await to(select);
      for (let steps = 0; steps < ROUND_THE_PAGE; steps++) {
        if ((await select.inputValue()) === value) return;
        await keyboard.press('ArrowDown');
      }
      throw new Error(`no such choice: ${value}`);
    },
    async find(field, name, found) {
      await write(field, name);
      await isSeen(found);
      await keyboard.press('Enter');
    },
  };
}

/** Taps, and what a keyboard on the glass fills in. */
export const touchHands = (page: Page): Hands => ({
  page,
  press: (control) => control.tap(),
  async write(field, text) {
    await field.tap();
    await field.fill(text);
  },
  async choose(radio) {
    await radio.tap();
    await isChosen(radio);
  },
  // The device draws the list of a select itself.
  async pick(select, value) {
    await select.tap();
    await select.selectOption(value);
  },
  async find(field, name, found) {
    await field.fill(name);
    await found.tap();
  },
});

/** A mouse, and a keyboard to write. */
export const mouseHands = (page: Page): Hands => ({
  page,
  press: (control) => control.click(),
  write: (field, text) => field.fill(text),
  choose: (radio) => radio.check(),
  async pick(select, value) {
    await select.selectOption(value);
  },
  async find(field, name, found) {
    await field.fill(name);
    await found.click();
  },
});

/** Notes whatever a page is worked with, through every load of it. */
export async function noteHands(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const note = (what: string) => {
      const before = (sessionStorage.getItem('hands') ?? '').split(' ').filter(Boolean);
      sessionStorage.setItem('hands', [...new Set([...before, what])].join(' '));
    };
    addEventListener('keydown', () => note('key'), true);
    addEventListener('pointerdown', (event) => note(event.pointerType), true);
  });
  return () =>
    page.evaluate(() => (sessionStorage.getItem('hands') ?? '').split(' ').filter(Boolean));
}
