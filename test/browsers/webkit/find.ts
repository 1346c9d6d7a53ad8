/** What is looked for in the page, and runs there: bundled and injected, never shipped. */
import { queryAllByLabelText, queryAllByRole } from '@testing-library/dom';
import type { Match, Query } from './query';

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** As Playwright compares: without regard to case and as a part, unless it is to be exact. */
function fits(said: string | null, match: Match): boolean {
  const text = squeezed(said ?? '');
  if ('pattern' in match) return new RegExp(match.pattern).test(text);
  return match.exact
    ? text === squeezed(match.text)
    : text.toLowerCase().includes(squeezed(match.text).toLowerCase());
}

const isShown = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';

/** The innermost elements that say it. */
function byText(within: ParentNode, match: Match): readonly Element[] {
  const says = (element: Element) => fits(element.textContent, match);
  return [...within.querySelectorAll('body *')].filter(
    (element) => says(element) && ![...element.children].some(says),
  );
}

function one(within: ParentNode, query: Query): readonly Element[] {
  const root = within instanceof HTMLElement ? within : document.body;
  switch (query.by) {
    case 'role': {
      const { role, name, ...state } = query;
      return queryAllByRole(root, role, {
        ...state,
        ...(name === undefined ? {} : { name: (said: string) => fits(said, name) }),
      });
    }
    case 'label':
      return queryAllByLabelText(root, (said) => fits(said, query.match));
    case 'text':
      return byText(within, query.match).filter((element) => root.contains(element));
    case 'css':
      return [...root.querySelectorAll(query.selector)];
  }
}

/** Every element that the queries lead to, one within the other. */
function find(queries: readonly Query[]): readonly Element[] {
  let found: readonly ParentNode[] = [document];
  for (const query of queries) {
    const { hasText, has, nth } = query;
    let next = [...new Set(found.flatMap((within) => one(within, query)))].filter(isShown);
    if (hasText !== undefined)
      next = next.filter((element) => fits(element.textContent, { text: hasText, exact: false }));
    if (has !== undefined)
      next = next.filter((element) => find(has).some((inner) => element.contains(inner)));
    if (nth !== undefined) next = next.slice(nth, nth + 1);
    found = next;
  }
  return found as readonly Element[];
}

declare global {
  interface Window {
    findElements: typeof find;
  }
}
window.findElements = find;
