import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium without a window of its own: a test takes half the time in it. */
const HEADLESS_SHELL = 'chromium-headless-shell';
const WHOLE_BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The path of Chromium or Chrome, or undefined. CHROMIUM_PATH goes before all. */
export const findBrowser = () => find([HEADLESS_SHELL, ...WHOLE_BROWSERS]);

/** The same, and never one without a window of its own. */
export const findWholeBrowser = () => find(WHOLE_BROWSERS);

/** The path of Firefox, or undefined. FIREFOX_PATH goes before all. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ?? ['firefox-esr', 'firefox'].map(onPath).find((file) => file);

const WEBKIT_FOLDERS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) =>
  join('/usr/lib/x86_64-linux-gnu', version, 'MiniBrowser'),
);

/** The driver of WebKitGTK and its small browser, or undefined; both need a screen, if only one in memory. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = WEBKIT_FOLDERS.find((file) => existsSync(file));
  const complete =
    driver !== undefined && browser !== undefined && ['xvfb-run', 'xauth'].every(onPath);
  return complete ? { driver, browser } : undefined;
}

function find(names) {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  for (const name of names) {
    const file = onPath(name);
    if (file) return file;
  }
  return USUAL_PLACES.find((file) => existsSync(file));
}

function hasChineseFont() {
  // Without fontconfig (Windows, macOS) the system brings its own Chinese faces.
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

const NEEDS = [
  { what: 'Chromium / Chrome', debian: 'chromium', there: () => findBrowser() !== undefined },
  {
    what: '中文字体 / a CJK font (fc-list :lang=zh)',
    debian: 'fonts-noto-cjk',
    there: hasChineseFont,
  },
  {
    what: 'pdftotext',
    debian: 'poppler-utils',
    there: () => onPath('pdftotext') !== undefined || onPath('pdftotext.exe') !== undefined,
  },
  // fc-list itself comes with this one.
  {
    what: 'fc-list',
    debian: 'fontconfig',
    there: () => process.platform !== 'linux' || onPath('fc-list') !== undefined,
  },
];

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync(file, 'utf8'));
}

function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Sees to it that the whole-app tests can run here; says what to install where it may not do so. */
export function prepareMachine() {
  const root = process.getuid?.() === 0;
  if (root && isDebian() && !process.env.CHROMIUM_PATH && onPath(HEADLESS_SHELL) === undefined)
    aptInstall([HEADLESS_SHELL]);
  const missing = NEEDS.filter(({ there }) => !there());
  if (missing.length === 0) return true;
  console.log(`缺少 / Missing: ${missing.map(({ what }) => what).join(', ')}`);
  const packages = missing.map(({ debian }) => debian);
  if (root && isDebian() && aptInstall(packages) && NEEDS.every(({ there }) => there()))
    return true;
  console.error(`请先安装 / Please install: ${missing.map(({ what }) => what).join(', ')}`);
  if (isDebian()) {
    console.error(`  sudo apt-get install --no-install-recommends ${packages.join(' ')}`);
  } else {
    console.error('  或以 CHROMIUM_PATH 指明浏览器 / or name the browser in CHROMIUM_PATH');
  }
  return false;
}
