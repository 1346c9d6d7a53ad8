interface KnownBrowser {
  readonly name: string;
  readonly version: number;
  /** The oldest one in which the app works as a whole. */
  readonly oldest: number;
}

const KINDS = [
  { name: 'Chromium', pattern: /Chrom(?:e|ium)\/(\d+)/, oldest: 84 },
  { name: 'Firefox', pattern: /Firefox\/(\d+)/, oldest: 115 },
  { name: 'Safari', pattern: /Version\/(\d+(?:\.\d+)?).* Safari\//, oldest: 15.4 },
] as const;

/** By what a browser calls itself; `null` where it is none of those that were tried. */
export function browserOf(userAgent: string): KnownBrowser | null {
  for (const { name, pattern, oldest } of KINDS) {
    const [, version] = pattern.exec(userAgent) ?? [];
    if (version !== undefined) return { name, version: Number(version), oldest };
  }
  return null;
}
