import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * A browser refuses modules and workers beside a page that it opened from a file, so all of it stands inside.
 * @param {string} fileName
 * @returns {import('vite').Plugin}
 */
export const oneFile = (fileName) => ({
  name: 'one-file',
  apply: 'build',
  generateBundle: {
    // After Vite itself, which until then puts something in its place in the scripts.
    order: 'post',
    handler(_, bundle) {
      let page = '';
      const scripts = [];
      const styles = [];
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') scripts.push(output.code);
        else if (output.fileName.endsWith('.css')) styles.push(String(output.source));
        else if (output.fileName.endsWith('.html')) page = String(output.source);
        else throw new Error(`${output.fileName} would lie beside the one file`);
        delete bundle[output.fileName];
      }
      if (scripts.length !== 1) throw new Error(`${scripts.length} scripts instead of one`);
      const source = wholePage(page, scripts[0], styles.join('\n'));
      this.emitFile({ type: 'asset', fileName, source });
    },
  },
});

/** The page with its two scripts, its style and its icon in it, and the policy that names them. */
function wholePage(page, app, style) {
  const floor = readFileSync('public/floor.js', 'utf8');
  const icon = readFileSync('public/icon.svg').toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${named(floor)} ${named(app)}`,
    `style-src ${named(style)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
  const scripts = [
    `<script>${unbroken(floor, 'script')}</script>`,
    `<script type="module">${unbroken(app, 'script')}</script>`,
  ].join('\n    ');
  return [
    [/(?<=<meta\s+http-equiv="Content-Security-Policy"\s+content=")[^"]*/, policy],
    [/(?<=<link rel="icon" href=")[^"]*/, `data:image/svg+xml;base64,${icon}`],
    [/<link rel="apple-touch-icon"[^>]*>\s*/, ''],
    [/<link rel="stylesheet"[^>]*>/, `<style>${unbroken(style, 'style')}</style>`],
    [/<script type="module"[^>]*><\/script>\s*/, ''],
    // In the body both come after the sentence that the first of them shows.
    [/<script src="[^"]*floor\.js"><\/script>/, scripts],
  ].reduce(put, page);
}

/** Each of these is there once; a build that brings another page does not pass unseen. */
export function put(page, [found, by]) {
  const pieces = page.split(found);
  if (pieces.length !== 2) throw new Error(`${found} is there ${pieces.length - 1} times`);
  return pieces.join(by);
}

/** How the policy of the page names what stands in it. */
const named = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The reader of HTML knows no strings: what would end the element early, or be read as another text, is refused. */
function unbroken(text, element) {
  const breaking = new RegExp(`</${element}|<!--|[\\r\\0]`, 'i').exec(text);
  if (breaking !== null)
    throw new Error(`a ${element} has ${JSON.stringify(breaking[0])} at ${breaking.index}`);
  return text;
}
