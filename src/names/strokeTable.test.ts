import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { strokeTableFile } from '../../scripts/strokeTable.mjs';
import { loadStrokeTable } from './strokeTable';

const kept = readFileSync(new URL('strokeTable.json', import.meta.url));

test('the table is what its script makes: nobody edits it by hand', () => {
  expect(kept.toString('utf8')).toBe(strokeTableFile());
});

test('the table is under 60 KB compressed', () => {
  expect(gzipSync(kept).length).toBeLessThan(60_000);
});

test('the table holds each of the 6,939 characters once, and is read once', async () => {
  const table = await loadStrokeTable();
  expect(table.size).toBe(6939);
  expect([...table.values()]).toEqual([...table.keys()].map((_, place) => place));
  expect(loadStrokeTable()).toBe(loadStrokeTable());
});

/** As 《通用规范汉字表》 (2013) has them in its first list, which is in this order. */
test.each([
  '一乙二十丁厂七卜八人入儿匕几九刁了刀力乃又',
  '三干于亏工土士才下寸大丈与万上小口山巾千乞川亿个夕久么勺凡丸及广亡门丫义之尸己已巳弓子卫也女刃飞习叉马乡',
  '丰王开井天夫元无云专丐扎艺木五支厅不犬太区历歹友尤匹车巨牙屯戈比互切瓦止少曰日中贝冈内水见午牛手气毛壬升夭长仁什片仆化仇币仍仅斤爪反介父从仑今凶分乏公仓月氏勿欠风丹匀乌勾凤六文亢方火为斗忆计订户认冗讥心尺引丑巴孔队办以允予邓劝双书幻',
])('as the official list has them: %s', async (official) => {
  const table = await loadStrokeTable();
  const places = Array.from(official, (character) => table.get(character) ?? -1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});
