import type { Arrow } from '@/election/state/lifecycles/arrows';

/** A life cycle as a mermaid diagram, an edge for each pair of states. */
export function diagram(arrows: readonly Arrow<string>[]): string {
  const edges = new Map<string, string[]>();
  for (const { from, by, to } of arrows) {
    const edge = `${from ?? '[*]'} --> ${to ?? '[*]'}`;
    edges.set(edge, [...(edges.get(edge) ?? []), by]);
  }
  const lines = [...edges].map(([edge, events]) => `  ${edge}: ${events.join(', ')}`);
  return ['stateDiagram-v2', ...lines].join('\n');
}
