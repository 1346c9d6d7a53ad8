import type { CSSProperties } from 'react';
import { asStyle } from '@/ui/asStyle';
import { type Measures, widthOf } from './measures';

/** How long a text is, so that the style sheet sets a long one smaller instead of cutting it. */
export const fitting = (text: string): CSSProperties =>
  asStyle({ '--letters-here': Math.max(1, widthOf(text)) });

/** The measures for the style sheet, which turns them into lengths of this window. */
export const inUnits = (
  { rows, row, name, votes, letters }: Measures,
  columns: number,
): CSSProperties =>
  asStyle({
    '--rows': rows,
    '--row': row,
    '--name': name,
    '--votes': votes,
    '--letters': letters,
    '--columns': columns,
  });

/** A size of type. */
export const sized = (size: number): CSSProperties => asStyle({ '--size': size });
