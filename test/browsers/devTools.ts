import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** A page of a browser that no driver knows. */
export interface BarePage {
  /** Loads an address and waits until the page says that it has loaded. */
  load(address: string): Promise<void>;
  /** The value of an expression in the page, of which JSON can be made. */
  valueOf(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

const ENDED = 'the browser has ended';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Starts the program and drives one page of it over the two pipes of Chromium's DevTools protocol. */
export async function openBarePage(program: string): Promise<BarePage> {
  const browser = spawn(
    program,
    ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-pipe', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const toBrowser = browser.stdio[3] as Writable;
  const fromBrowser = browser.stdio[4] as Readable;
  const waiting = new Map<number, (message: Message) => void>();
  /** The documents that have said so, by the id of the loading of each: the empty first page says it too. */
  const loaded = new Set<unknown>();
  let onLoaded: () => void = () => undefined;
  let ended = false;
  let unread = '';
  let asked = 0;

  fromBrowser.setEncoding('utf8').on('data', (part: string) => {
    // Each message ends with a zero byte.
    const messages = (unread + part).split('\0');
    unread = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      if (message.method === 'Page.lifecycleEvent' && message.params?.name === 'load') {
        loaded.add(message.params.loaderId);
        onLoaded();
      }
    }
  });
  const exited = new Promise<void>((resolve) => {
    const end = () => {
      ended = true;
      for (const answer of waiting.values()) answer({ error: { message: ENDED } });
      resolve();
    };
    browser.once('close', end).once('error', end);
  });
  // Of a browser that has just ended; whoever waits for an answer hears it from there.
  toBrowser.on('error', () => undefined);

  async function ask(method: string, params: object = {}, sessionId?: string) {
    if (ended) throw new Error(ENDED);
    const id = ++asked;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result = {}, error } = await answer;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const attached = await ask('Target.attachToTarget', { targetId, flatten: true });
  const session = String(attached.sessionId);
  await ask('Page.enable', {}, session);
  await ask('Page.setLifecycleEventsEnabled', { enabled: true }, session);

  return {
    async load(address) {
      const { errorText, loaderId } = await ask('Page.navigate', { url: address }, session);
      if (errorText !== undefined) throw new Error(`${address}: ${JSON.stringify(errorText)}`);
      if (loaded.has(loaderId)) return;
      await new Promise<void>((resolve, reject) => {
        onLoaded = () => {
          if (loaded.has(loaderId)) resolve();
        };
        void exited.then(() => reject(new Error(ENDED)));
      });
    },
    async valueOf(expression) {
      const params = { expression, returnByValue: true };
      const { result } = await ask('Runtime.evaluate', params, session);
      return (result as { readonly value?: unknown }).value;
    },
    async close() {
      browser.kill();
      await exited;
    },
  };
}
