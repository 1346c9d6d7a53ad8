import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { AppIdentity } from '@/election/events/officers';

/** The same as in package.json, which a test holds to it: the page must not bring that whole file along. */
const VERSION = '0.1.0';

/** The version of this app, and the code of the page that it was started from; `null` where that cannot be read. */
export async function appIdentity(): Promise<AppIdentity> {
  return { version: VERSION, page: await pageCode().catch(() => null) };
}

async function pageCode(): Promise<string | null> {
  const page = await fetch('./index.html');
  return page.ok ? fingerprint(sha256Hex(await page.text())) : null;
}
