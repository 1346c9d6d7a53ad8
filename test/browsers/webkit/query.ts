/** What a text is held against. */
export type Match =
  | { readonly text: string; readonly exact: boolean }
  | { readonly pattern: string };

interface Filter {
  readonly hasText?: string;
  readonly has?: readonly Query[];
  readonly nth?: number;
}

/** One step on the way to an element. */
export type Query = Filter &
  (
    | {
        readonly by: 'role';
        readonly role: string;
        readonly name?: Match;
        readonly level?: number;
        readonly pressed?: boolean;
      }
    | { readonly by: 'text' | 'label'; readonly match: Match }
    | { readonly by: 'css'; readonly selector: string }
  );
