/**
 * What the app and its libraries call and the oldest browsers of `build.target` lack: the build
 * lowers syntax and fills in nothing. `@noble/hashes` calls `Object.hasOwn` as it loads, so the page
 * and every worker import this file before everything else.
 */
function fillIn(target: object, name: string, value: (...args: never[]) => unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** Chromium 93. */
export function hasOwn(object: object, key: PropertyKey): boolean {
  return Object.getOwnPropertyDescriptor(object, key) !== undefined;
}

/** Chromium 92. */
export function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? whole + this.length : whole];
}

/** Chromium 85. */
export function replaceAll(this: string, wanted: string | RegExp, by: string): string {
  const pattern =
    typeof wanted === 'string'
      ? new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g')
      : wanted;
  return this.replace(pattern, by);
}

fillIn(Object, 'hasOwn', hasOwn);
fillIn(Array.prototype, 'at', at);
fillIn(Object.getPrototypeOf(Uint8Array.prototype) as object, 'at', at);
fillIn(String.prototype, 'replaceAll', replaceAll);
