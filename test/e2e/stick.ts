import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What a stick answers: a text, or why there is none. */
type Answer = { readonly text: string } | { readonly error: string };

/** A stick that is a real folder of this machine, behind a folder dialog that nobody can press in a test. */
export class Stick {
  readonly #folder = mkdtempSync(join(tmpdir(), 'stick-'));
  readonly writes: string[] = [];
  #machines = 0;
  #out = false;
  #held: Promise<void> = Promise.resolve();
  #letGo = (): void => undefined;

  pullOut(): void {
    this.#out = true;
    this.#letGo();
  }

  putIn(): void {
    this.#out = false;
  }

  /** From now on a file stops in the middle, and is torn. */
  hold(): void {
    this.#held = new Promise((resolve) => {
      this.#letGo = resolve;
    });
  }

  /** The machine that wrote is dead: what it began stays torn, and the stick goes into another one. */
  outlive(): void {
    this.#machines += 1;
    this.#letGo();
  }

  /** Every file that lies on it. */
  paths(): readonly string[] {
    return readdirSync(this.#folder).map((name) => join(this.#folder, name));
  }

  /** For good. */
  remove(): void {
    this.pullOut();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Every page of this context has the stick behind its folder dialog, this one at once. */
  async plugIn(page: Page): Promise<void> {
    const context = page.context();
    await context.exposeFunction('writeToStick', (name: string, text: string) =>
      this.#write(name, text),
    );
    await context.exposeFunction('readFromStick', (name: string) => this.#read(name));
    await context.addInitScript(folderDialog);
    await page.evaluate(folderDialog);
  }

  async #write(name: string, text: string): Promise<Answer> {
    const machine = this.#machines;
    const isThere = () => !this.#out && machine === this.#machines;
    if (!isThere()) return { error: 'NotFoundError' };
    this.writes.push(name);
    const path = join(this.#folder, name);
    writeFileSync(path, text.slice(0, text.length / 2));
    await this.#held;
    if (!isThere()) return { error: 'NotFoundError' };
    writeFileSync(path, text);
    return { text: '' };
  }

  #read(name: string): Answer {
    const path = join(this.#folder, name);
    return this.#out || !existsSync(path)
      ? { error: 'NotFoundError' }
      : { text: readFileSync(path, 'utf8') };
  }
}

interface StickWindow extends Window {
  readonly writeToStick: (name: string, text: string) => Promise<Answer>;
  readonly readFromStick: (name: string) => Promise<Answer>;
}

/** Runs in the page: of the browser's own handles it has what the app asks of them. */
function folderDialog() {
  const { writeToStick, readFromStick } = window as unknown as StickWindow;
  const textOf = (answer: Answer) => {
    if ('error' in answer) throw new DOMException('', answer.error);
    return answer.text;
  };
  const writable = (name: string) => {
    const parts: Blob[] = [];
    return {
      write: (part: Blob) => Promise.resolve(parts.push(part)),
      close: async () => textOf(await writeToStick(name, await new Blob(parts).text())),
      abort: () => Promise.resolve(),
    };
  };
  const fileHandle = (name: string) => ({
    createWritable: () => Promise.resolve(writable(name)),
    getFile: async () => new File([textOf(await readFromStick(name))], name),
  });
  const directory = {
    queryPermission: () => Promise.resolve('granted'),
    getFileHandle: (name: string) => Promise.resolve(fileHandle(name)),
  };
  Object.assign(window, { showDirectoryPicker: () => Promise.resolve(directory) });
}
