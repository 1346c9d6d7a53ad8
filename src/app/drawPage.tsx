import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { markDocument } from '@/text';
import { startOwnScriptsOnly } from './ownScripts';

/**
 * Draws a page once its words are there, in Chinese where those that were chosen cannot be had. `false` where nothing
 * may be drawn: the browser is too old, which public/floor.js has said already; or another page frames this one, and
 * could lead a click into it. Servers forbid that by a header; a file has none.
 */
export function drawPage(words: () => Promise<unknown>, page: ReactNode): boolean {
  startOwnScriptsOnly();
  markDocument();
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  const tooOld = document.getElementById('tooOld')?.hidden === false;
  const isFramed = window.top !== window;
  if (tooOld || isFramed) return false;
  const draw = () => createRoot(root).render(<StrictMode>{page}</StrictMode>);
  void words().then(draw, draw);
  return true;
}
