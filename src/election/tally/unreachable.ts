/** Where every exhaustive `switch` ends: a case that the types rule out. Throws if it is reached. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${String(value)}`);
}
