/** What a browser that knows such policies has; no browser type describes it yet. */
interface WithPolicies {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
  };
}

/**
 * The policy of the page (`require-trusted-types-for`) lets no text become a script. What the app starts
 * beside the page, its workers and its service worker, lies where the page does, and nothing else is started.
 * Browsers that know no such policy start the same scripts without it.
 */
export function startOwnScriptsOnly(): void {
  const { trustedTypes } = window as Window & WithPolicies;
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const { origin, protocol } = new URL(address, window.location.href);
      // A blob is of the page that made it; where that was opened from a file its origin has no name.
      if (protocol !== 'blob:' && origin !== window.location.origin)
        throw new TypeError(`not of this app: ${address}`);
      return address;
    },
  });
}
