import { correction, generate, mode } from 'lean-qr';
import { asStyle } from '@/ui/asStyle';
import styles from './qrCode.module.css';

/** Light modules around a code, without which no camera finds it (ISO/IEC 18004). */
const QUIET = 4;

interface Props {
  readonly text: string;
  readonly label: string;
}

/** A QR code with whole pixels a module, so that no edge is blurred. */
export function QrCode({ text, label }: Props) {
  // In UTF-8 alone: readers that know no other set of characters lose what is written in one.
  const code = generate(text, { minCorrectionLevel: correction.M, modes: [mode.utf8] });
  const modules = code.size + 2 * QUIET;
  const isDark = (x: number, y: number) => code.get(x, y);
  const rows = Array.from({ length: code.size }, (_, y) => rowPath(code.size, y, isDark));
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.code}
      // The width on paper is set by the style sheet, from the number of modules.
      style={asStyle({ '--modules': modules })}
      viewBox={`${-QUIET} ${-QUIET} ${modules} ${modules}`}
      shapeRendering="crispEdges"
    >
      <path d={rows.join('')} />
    </svg>
  );
}

/** The dark modules of a row, those side by side as one piece. */
function rowPath(size: number, y: number, isDark: (x: number, y: number) => boolean): string {
  let path = '';
  let from: number | null = null;
  for (let x = 0; x <= size; x += 1) {
    const dark = x < size && isDark(x, y);
    if (dark && from === null) from = x;
    if (!dark && from !== null) {
      path += `M${from} ${y}h${x - from}v1h${from - x}z`;
      from = null;
    }
  }
  return path;
}
