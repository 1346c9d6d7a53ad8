/**
 * The rooms of the house, from the top down: a room may use those on lower floors only, and
 * rooms that share a floor do not know one another. A folder of src/ that stands nowhere here
 * is an error, so that a new room has to say where it belongs.
 */
const floors = [
  ['app'],
  ['hall'],
  ['desk'],
  ['documents', 'signing', 'storage'],
  ['journal'],
  ['election'],
];

/** Rooms beside the house, and all that each may use. */
const annexes = {
  names: [],
  tally: ['election'],
  text: [],
  ui: [],
};

/** Rooms that everything from this floor upward may use. */
const sharedFrom = { room: 'documents', rooms: ['names', 'text', 'ui'] };

/** Types alone may be taken from these. */
export const typesOnly = { text: ['election', 'journal'] };

export function roomsKnown() {
  return [...floors.flat(), ...Object.keys(annexes)];
}

/** Every room with the rooms it may use. */
export function mayUse() {
  const shared = floors.findIndex((floor) => floor.includes(sharedFrom.room));
  const house = floors.flatMap((floor, depth) =>
    floor.map((room) => [
      room,
      [...floors.slice(depth + 1).flat(), ...(depth <= shared ? sharedFrom.rooms : [])],
    ]),
  );
  return { ...Object.fromEntries(house), ...annexes };
}
