/**
 * What the libraries call and the oldest browsers of `build.target` lack: the build lowers syntax
 * and fills in nothing. `@noble/hashes` calls `Object.hasOwn` as it loads, so this file is imported
 * before everything else, and vite.config.ts keeps it in a file of its own.
 */
function fillIn(target: object, name: string, value: (...args: never[]) => unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** Chromium 93, Safari 15.4. */
fillIn(
  Object,
  'hasOwn',
  (object: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(object, key) !== undefined,
);

/** Safari 15.4. */
function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? whole + this.length : whole];
}
fillIn(Array.prototype, 'at', at);
