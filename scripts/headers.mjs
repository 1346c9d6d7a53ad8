import { readFileSync } from 'node:fs';

/** What the page says of itself, to be said of the scripts of workers, too. Vite takes it out of pages that it serves itself. */
function policyIn(page) {
  const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page) ?? [];
  return policy;
}

/**
 * What every answer says, whichever server gives it; `deploy/` says the same for nginx and Caddy. No page
 * of another origin, nor of another port of this machine, may frame the app and lead a click into it.
 * @param {string} page the text of index.html
 */
export function headersFor(page) {
  const policy = policyIn(page);
  const noFrame = "frame-ancestors 'none'";
  return {
    'Content-Security-Policy': policy === undefined ? noFrame : `${policy}; ${noFrame}`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** The same for the page of a folder that is served. */
export const headersOf = (folder) => headersFor(readFileSync(`${folder}/index.html`, 'utf8'));
