/** Moves the focus to a place that is drawn only now that the answer has come. */
export function focusSoon(place: { readonly current: HTMLElement | null }): void {
  requestAnimationFrame(() => place.current?.focus());
}
