/** The place of each character in stroke order, from 0. */
export type StrokeTable = ReadonlyMap<string, number>;

let loading: Promise<StrokeTable> | null = null;

async function load(): Promise<StrokeTable> {
  const { default: kept } = await import('./strokeTable.json');
  return new Map(Array.from(kept.lines.join(''), (character, place) => [character, place]));
}

/** The table, fetched once and only where names are put in order: the first screen goes without. */
export function loadStrokeTable(): Promise<StrokeTable> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
