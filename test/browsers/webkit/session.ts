import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';

/** A reference to an element of the page, as the protocol spells it. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A window of WebKitGTK, spoken with by the W3C protocol alone: Playwright has no driver for it. */
export interface Session {
  readonly version: string;
  /** `command` as in `url` or `execute/async`. */
  send(command: string, body: object): Promise<unknown>;
  close(): Promise<void>;
}

const PORT = 45_871;
const ADDRESS = `http://127.0.0.1:${PORT}/session`;
const START_TRIES = 50;
const PAUSE_MS = 100;

interface Answer {
  readonly value: unknown;
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(ADDRESS + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as Answer;
  if (!answer.ok) throw new Error(JSON.stringify(value).slice(0, 500));
  return value;
}

interface Begun {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

/** The driver needs a moment to listen. */
async function begin(browser: string): Promise<Begun> {
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  for (let i = 1; ; i++) {
    try {
      return (await ask('POST', '', { capabilities })) as Begun;
    } catch (error) {
      if (i === START_TRIES || !(error instanceof TypeError)) throw error;
      await after(PAUSE_MS);
    }
  }
}

/** `driver` and `browser` are programs; there is a screen to draw on, if only one in memory. */
export async function startSession(driver: string, browser: string): Promise<Session> {
  const child: ChildProcess = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1366x900x24', driver, `--port=${PORT}`],
    { stdio: 'ignore', detached: true },
  );
  const stop = () => {
    // With the screen that was made for it; where neither began both are gone already.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  try {
    const { sessionId, capabilities } = await begin(browser);
    return {
      version: capabilities.browserVersion,
      send: (command, body) => ask('POST', `/${sessionId}/${command}`, body),
      async close() {
        await ask('DELETE', `/${sessionId}`).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
