import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785) of an object: the one text that it has. Throws on half a character. */
export const canonical = (value: object): string => canonicalize(value) as string;
