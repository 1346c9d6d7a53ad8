import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { AppIdentity } from '@/election/events/officers';
import { within } from '@/storage/within';

/** The same as in package.json, which a test holds to it: the page must not bring that whole file along. */
const VERSION = '0.1.0';

/** A server that hangs does not keep the box shut. */
const PATIENCE_MS = 2000;

/** The version of this app, and the code of its page as it is served now; `null` where that cannot be read. */
export async function appIdentity(): Promise<AppIdentity> {
  return { version: VERSION, page: await within(PATIENCE_MS, pageCode) };
}

async function pageCode(): Promise<string | null> {
  const page = await fetch('./index.html');
  return page.ok ? fingerprint(sha256Hex(await page.text())) : null;
}
