import { median, percentile95 } from './figures';

/** One line of the table: what was measured, in milliseconds. */
export interface Line {
  readonly what: string;
  readonly values: readonly number[];
}

/** The most that a measured figure may be. */
export interface Goal {
  readonly goal: string;
  readonly measured: number;
  readonly atMost: number;
  readonly unit: '×' | 'KB' | 's' | 'ms';
  /** The same figure in each run, for the noise to be seen. */
  readonly runs?: readonly number[];
}

const WIDE = 62;
const ms = (value: number) => value.toFixed(2).padStart(9);

export function printLines(title: string, lines: readonly Line[]): void {
  console.log(`\n${title.padEnd(WIDE)}   median  95th pc.  samples`);
  for (const { what, values } of lines) {
    const figures = `${ms(median(values))} ${ms(percentile95(values))}`;
    console.log(`  ${what.padEnd(WIDE - 2)}${figures} ${String(values.length).padStart(8)}`);
  }
}

export function printGoals(goals: readonly Goal[]): void {
  console.log('\nGoals');
  for (const { goal, measured, atMost, unit, runs } of goals) {
    const within = measured <= atMost ? 'within' : 'MISSED';
    const figure = unit === 'KB' || unit === 'ms' ? measured.toFixed(1) : measured.toFixed(2);
    const each = runs?.map((ratio) => ratio.toFixed(2)).join(' ') ?? '';
    const seen = each === '' ? '' : `  (runs: ${each})`;
    console.log(`  ${within}  ${goal}: ${figure} ${unit}, at most ${atMost} ${unit}${seen}`);
  }
}
