import { setTimeout as after } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Match, Query } from './query';
import type { ELEMENT, Session } from './session';

type Reference = Readonly<Record<typeof ELEMENT, string>>;
/** A function that runs in the page. */
type InPage = (...given: never[]) => unknown;

const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

interface ByRole {
  readonly name?: string | RegExp;
  readonly exact?: boolean;
  readonly level?: number;
  readonly pressed?: boolean;
}

const matchOf = (text: string | RegExp, exact = false): Match =>
  typeof text === 'string' ? { text, exact } : { pattern: text.source };

/** Keys by what the protocol calls them. Return is the large one, which pages know as Enter. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  NumpadMultiply: '\uE024',
  Space: ' ',
  Equal: '=',
  Minus: '-',
  Period: '.',
};

function keyOf(name: string): string {
  const key = KEYS[name] ?? /^(?:Digit)?([0-9A-Z])$/.exec(name)?.[1]?.toLowerCase();
  if (key === undefined) throw new Error(`no such key: ${name}`);
  return key;
}

/** Just as much of Playwright's page as a whole meeting by keys needs, over the protocol that WebKitGTK speaks. */
export class WebKitPage {
  /** `finder` is `find.ts`, bundled. */
  constructor(
    private readonly session: Session,
    private readonly origin: string,
    private readonly finder: string,
  ) {}

  /** For whoever is written for Playwright. */
  asPage(): Page {
    return this as unknown as Page;
  }

  async goto(path: string): Promise<void> {
    await this.session.send('url', { url: this.origin + path });
  }

  readonly keyboard = {
    press: async (chord: string): Promise<void> => {
      const keys = chord.split('+').map(keyOf);
      const actions = [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await this.session.send('actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
  };

  /** Runs a function in the page and answers what it comes to. */
  async evaluate<T>(run: InPage | string, ...given: readonly unknown[]): Promise<T> {
    const script = `
      const given = [...arguments], done = given.pop();
      window.__name ??= (named) => named;
      Promise.resolve().then(() => (${String(run)})(...given))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.session.send('execute/async', { script, args: given });
    const { value, error } = answer as { readonly value?: T; readonly error?: string };
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  async find(queries: readonly Query[]): Promise<readonly Reference[]> {
    if (await this.evaluate<boolean>('() => window.findElements === undefined'))
      await this.evaluate(`() => { const process = { env: {} }; ${this.finder} }`);
    return this.evaluate('(queries) => window.findElements(queries)', queries);
  }

  private readonly all = new WebKitLocator(this, []);
  getByRole = (role: string, options?: ByRole) => this.all.getByRole(role, options);
  getByText = (text: string | RegExp, options?: { readonly exact?: boolean }) =>
    this.all.getByText(text, options);
  getByLabel = (text: string) => this.all.getByLabel(text);
  locator = (selector: string) => this.all.locator(selector);
}

class WebKitLocator {
  constructor(
    private readonly page: WebKitPage,
    private readonly queries: readonly Query[],
  ) {}

  private within = (query: Query) => new WebKitLocator(this.page, [...this.queries, query]);

  getByRole(role: string, { name, exact, ...state }: ByRole = {}): WebKitLocator {
    const named = name === undefined ? {} : { name: matchOf(name, exact) };
    return this.within({ by: 'role', role, ...named, ...state });
  }

  getByText(text: string | RegExp, { exact }: { readonly exact?: boolean } = {}): WebKitLocator {
    return this.within({ by: 'text', match: matchOf(text, exact) });
  }

  getByLabel(text: string): WebKitLocator {
    return this.within({ by: 'label', match: matchOf(text) });
  }

  locator(selector: string): WebKitLocator {
    return this.within({ by: 'css', selector });
  }

  filter({ hasText, has }: { readonly hasText?: string; readonly has?: WebKitLocator }) {
    return this.narrowed({
      ...(hasText === undefined ? {} : { hasText }),
      ...(has === undefined ? {} : { has: has.queries }),
    });
  }

  nth(nth: number): WebKitLocator {
    return this.narrowed({ nth });
  }

  private narrowed(more: Pick<Query, 'hasText' | 'has' | 'nth'>): WebKitLocator {
    const last = this.queries.at(-1);
    if (last === undefined) throw new Error('the page itself is not narrowed down');
    return new WebKitLocator(this.page, [...this.queries.slice(0, -1), { ...last, ...more }]);
  }

  async count(): Promise<number> {
    return (await this.page.find(this.queries)).length;
  }

  async waitFor({ state = 'visible' }: { readonly state?: 'visible' | 'detached' } = {}) {
    const until = performance.now() + PATIENCE_MS;
    while ((await this.count()) > 0 !== (state === 'visible')) {
      if (performance.now() > until) throw new Error(`not ${state}: ${String(this)}`);
      await after(PAUSE_MS);
    }
  }

  private async element(): Promise<Reference> {
    await this.waitFor();
    const [element] = await this.page.find(this.queries);
    if (element === undefined) throw new Error(`gone at once: ${String(this)}`);
    return element;
  }

  async elementHandle() {
    const element = await this.element();
    const evaluate = <T>(run: InPage): Promise<T> => this.page.evaluate<T>(run, element);
    return {
      evaluate,
      waitForElementState: async () => {
        while (await evaluate((control: HTMLButtonElement) => control.disabled))
          await after(PAUSE_MS);
      },
    };
  }

  async evaluate<T>(run: InPage, ...given: readonly unknown[]): Promise<T> {
    return this.page.evaluate<T>(run, await this.element(), ...given);
  }

  getAttribute = (name: string): Promise<string | null> =>
    this.evaluate((element: Element, name: string) => element.getAttribute(name), name);
  isChecked = (): Promise<boolean> => this.evaluate((radio: HTMLInputElement) => radio.checked);
  inputValue = (): Promise<string> => this.evaluate((input: HTMLInputElement) => input.value);

  toString(): string {
    return JSON.stringify(this.queries);
  }
}
