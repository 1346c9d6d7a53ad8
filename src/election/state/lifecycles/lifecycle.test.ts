import { readFileSync } from 'node:fs';
import { diagram } from '@test/drivers/diagram';
import { expect, test } from 'vitest';
import type { Arrow } from './arrows';
import { formArrows, formStates } from './form';
import { meetingArrows, meetingStates } from './meeting';
import { packetArrows, packetStates } from './packet';
import { paperArrows, paperStates } from './paper';
import { roundArrows, roundStates } from './round';

const lifeCycles: readonly [string, readonly string[], readonly Arrow<string>[]][] = [
  ['meeting', meetingStates, meetingArrows],
  ['form', formStates, formArrows],
  ['round', roundStates, roundArrows],
  ['packet', packetStates, packetArrows],
  ['paper', paperStates, paperArrows],
];

test.each(lifeCycles)('the diagram of a %s is its table', (name, _states, arrows) => {
  const text = readFileSync(new URL(`${name}.md`, import.meta.url), 'utf8');
  expect(text).toContain(`\`\`\`mermaid\n${diagram(arrows)}\n\`\`\`\n`);
});

test.each(lifeCycles)(
  'every state of a %s is begun, and each arrow stands once',
  (_name, states, arrows) => {
    expect(new Set(arrows.flatMap(({ to }) => (to === null ? [] : [to])))).toEqual(new Set(states));
    const written = arrows.map(({ from, by, to }) => `${from} ${by} ${to}`);
    expect(new Set(written).size).toBe(written.length);
  },
);
