import { base64url } from 'jose';

/** Whether bytes stand in the one spelling that base64url has for them: no padding, no bits left over. */
export const isCanonical = (text: string): boolean =>
  base64url.encode(base64url.decode(text)) === text;
