/** Joins two lists of one length place by place. Throws where the lengths differ. */
export function zipWith<A, B, C>(
  left: readonly A[],
  right: readonly B[],
  join: (a: A, b: B, place: number) => C,
): C[] {
  if (left.length !== right.length) {
    throw new RangeError(`${left.length} against ${right.length} places`);
  }
  // The lengths are equal, so there is something at every place of `left`.
  return left.map((a, place) => join(a, right[place] as B, place));
}
