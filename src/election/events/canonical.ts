import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785) of a value that came from JSON or could go there: the one text that it has. Throws on half a character. */
export const canonical = (value: unknown): string => canonicalize(value) as string;

/** Whether a text is byte for byte the canonical form of what it says. */
export function isCanonicalText(text: string, value: unknown): boolean {
  try {
    return canonical(value) === text;
  } catch {
    // Half a surrogate pair has no canonical form.
    return false;
  }
}
