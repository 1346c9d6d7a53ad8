/**
 * `npm run gallery`: a page with a picture of every view that the look tests know, and behind each
 * picture the app itself, opened in that meeting. `npm run gallery -- counting` takes those chapters
 * alone whose name has that word in it.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { browserPath, FLAGS } from '@test/e2e/browser';
import type { StoredDatabase } from '@test/e2e/carry';
import { CHAPTERS, type ReadyChapter } from '@test/e2e/views/chapters';
import { SIZES, switchTo } from '@test/e2e/views/look';
import { DATABASE_NAME } from '@/storage/database';
import { buildIfChanged } from './build.mjs';
import { galleryPage, openingPage, type Picture } from './galleryPage';
import { serve } from './serve.mjs';

const FOLDER = 'reports/gallery';
const LANGUAGES = ['zh', 'en'] as const;

const word = process.argv[2] ?? '';
const port = Number(process.env.PORT ?? 4175);
const chapters = CHAPTERS.filter(({ name }) => name.includes(word));

if (chapters.length === 0) throw new Error(`no chapter has "${word}" in its name`);
if (!buildIfChanged()) throw new Error('the app was not built');
rmSync(FOLDER, { recursive: true, force: true });
for (const part of ['pictures', 'rows']) mkdirSync(`${FOLDER}/${part}`, { recursive: true });
// The gallery stands by itself: any static server will show it.
cpSync('dist', `${FOLDER}/app`, { recursive: true });
writeFileSync(`${FOLDER}/open.html`, openingPage());
writeFileSync(`${FOLDER}/index.html`, galleryPage(await takePictures()));

const gallery = await serve({ folder: FOLDER, port });
console.log(`The gallery is served on http://localhost:${gallery.port} (Ctrl+C stops it)`);

async function takePictures(): Promise<readonly Picture[]> {
  const app = await serve();
  const browser = await chromium.launch({ executablePath: browserPath(), args: FLAGS });
  const pictures: Picture[] = [];
  for (const [at, chapter] of chapters.entries()) {
    console.log(`${at + 1} of ${chapters.length}: ${chapter.name}`);
    pictures.push(...(await picturesOf(chapter, at, browser, `http://localhost:${app.port}`)));
  }
  await browser.close();
  await app.close();
  return pictures;
}

async function picturesOf(
  { name: chapter, open }: ReadyChapter,
  at: number,
  browser: Browser,
  baseURL: string,
): Promise<readonly Picture[]> {
  const context = await browser.newContext({ baseURL, locale: 'zh-CN', viewport: SIZES.laptop });
  const page = await context.newPage();
  const pictures: Picture[] = [];
  for (const { name, show } of await open(page)) {
    await page.setViewportSize(SIZES.laptop);
    await show();
    const rows = `rows/${at}-${name}.json`;
    writeFileSync(
      `${FOLDER}/${rows}`,
      JSON.stringify(await page.evaluate(databaseHere, DATABASE_NAME)),
    );
    for (const language of LANGUAGES) {
      if (language === 'en') await switchTo(page, language);
      for (const [size, viewport] of Object.entries(SIZES)) {
        await page.setViewportSize(viewport);
        const file = `pictures/${at}-${name}.${size}.${language}.png`;
        await page.screenshot({ path: `${FOLDER}/${file}` });
        const live = `open.html#${rows}${new URL(page.url()).hash}`;
        pictures.push({ chapter, name, size, language, file, live, ...viewport });
      }
    }
    await switchTo(page, 'zh');
  }
  await context.close();
  return pictures;
}

/** Runs in the page: everything that the app has stored there. */
async function databaseHere(called: string): Promise<StoredDatabase> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(called);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not opened'));
  });
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = names.map((name) => {
    const store = transaction.objectStore(name);
    return {
      name,
      keyPath: store.keyPath as string | string[],
      autoIncrement: store.autoIncrement,
      indexes: [...store.indexNames].map((index) => ({
        name: index,
        keyPath: store.index(index).keyPath,
      })),
    };
  });
  const rows: Record<string, readonly unknown[]> = {};
  for (const name of names)
    rows[name] = await new Promise<readonly unknown[]>((resolve, reject) => {
      const request = transaction.objectStore(name).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('not read'));
    });
  database.close();
  return { name: database.name, version: database.version, stores, rows };
}
