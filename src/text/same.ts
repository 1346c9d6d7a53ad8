/** The shape of the Chinese words, with any wording: a missing key or argument fails the build. */
export type Same<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Said
    ? (...args: Args) => Same<Said>
    : { readonly [Key in keyof T]: Same<T[Key]> };
