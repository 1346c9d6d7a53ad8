import { writeDatabase } from '@test/e2e/carry';

/** A view at one size and in one language. */
export interface Picture {
  readonly chapter: string;
  readonly name: string;
  readonly size: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  readonly file: string;
  /** Where the app is opened in that meeting. */
  readonly live: string;
}

const choices = (names: readonly string[]) =>
  names.map((name) => `<option value="${name}">${name}</option>`).join('');

/** All pictures on one page, to be narrowed down by chapter, size and language. */
export const galleryPage = (pictures: readonly Picture[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>计票台: every view</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 1rem; }
  form { display: flex; flex-wrap: wrap; gap: 1rem; position: sticky; top: 0; background: #fff; padding: .5rem 0; }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(26rem, 1fr)); gap: 1rem; }
  figure { margin: 0; }
  figure[hidden] { display: none; }
  img { width: 100%; height: auto; border: 1px solid #999; }
</style>
<h1>计票台: every view</h1>
<p>A picture opens the app in that meeting and on that step; what was typed or pressed for the picture is yours to do.
  Nothing else is kept: each opening empties what the app has stored at this address.</p>
<form>
  <label>Chapter <select name="chapter"><option value="">all</option>${choices([...new Set(pictures.map(({ chapter }) => chapter))])}</select></label>
  <label>Size <select name="size">${choices([...new Set(pictures.map(({ size }) => size))])}</select></label>
  <label>Language <select name="language">${choices([...new Set(pictures.map(({ language }) => language))])}</select></label>
  <output></output>
</form>
<main>
${pictures.map(figure).join('\n')}
</main>
<script>
  const form = document.querySelector('form');
  const figures = [...document.querySelectorAll('figure')];
  function narrow() {
    const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
    for (const one of figures) one.hidden = chosen.some(([name, value]) => one.dataset[name] !== value);
    form.querySelector('output').value = figures.filter((one) => !one.hidden).length + ' views';
  }
  form.addEventListener('change', narrow);
  narrow();
</script>
</html>
`;

const figure = ({ chapter, name, size, language, width, height, file, live }: Picture) =>
  `<figure data-chapter="${chapter}" data-size="${size}" data-language="${language}" hidden>` +
  `<a href="${live}"><img loading="lazy" src="${file}" width="${width}" height="${height}" alt="${name}"></a>` +
  `<figcaption>${chapter}: <b>${name}</b></figcaption></figure>`;

/** Puts the rows of a meeting into this browser and goes to its place in the app. */
export const openingPage = (): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>计票台</title>
<p role="status">The meeting is being opened …</p>
<script type="module">
  ${writeDatabase.toString()}
  const [, rows, place] = location.hash.split('#');
  const stored = await (await fetch(rows)).json();
  await new Promise((done) => {
    const emptied = indexedDB.deleteDatabase(stored.name);
    emptied.onsuccess = emptied.onerror = done;
  });
  localStorage.clear();
  await writeDatabase(stored);
  location.replace('app/#' + place);
</script>
</html>
`;
