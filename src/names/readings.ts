/** Every reading of a Chinese character, without tones, as it is typed; none for anything else. */
export type ReadingsOf = (character: string) => readonly string[];

let loading: Promise<ReadingsOf> | null = null;

async function load(): Promise<ReadingsOf> {
  const { polyphonic } = await import('pinyin-pro');
  const known = new Map<string, readonly string[]>();
  return (character) => {
    const kept = known.get(character);
    if (kept !== undefined) return kept;
    const [found = []] = polyphonic(character, { toneType: 'none', type: 'array' });
    const readings = found.filter((reading) => IS_READING.test(reading)).flatMap(asTyped);
    known.set(character, readings);
    return readings;
  };
}

const IS_READING = /^[a-z\u00fc]+$/;

/** The vowel that has no key of its own: v by input methods, u by habit, yu in passports. */
const asTyped = (reading: string): readonly string[] =>
  reading.includes('\u00fc')
    ? ['v', 'u', 'yu'].map((letters) => reading.replace('\u00fc', letters))
    : [reading];

/** Fetched once and only where names are looked for: the first screen goes without. */
export function loadReadings(): Promise<ReadingsOf> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
