import type { CSSProperties } from 'react';

/** Variables for a style sheet as the style of an element: React's types know no names of one's own. */
export const asStyle = (variables: Readonly<Record<`--${string}`, number>>): CSSProperties =>
  variables;
