/** Why a line is no case, in words for a person. Thrown and caught within this room only. */
export class Refused extends Error {
  /** The same, with the place it was found at before it. */
  at(place: string): Refused {
    return new Refused(`${place}: ${this.message}`);
  }
}

/** A name out of a line, short enough to be read in an error. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 40 ? `${name.slice(0, 40)}…` : name);
}
