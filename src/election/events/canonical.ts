import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785) of a value that came from JSON or could go there: the one text that it has. Throws on half a character. */
export const canonical = (value: unknown): string => canonicalize(value) as string;
