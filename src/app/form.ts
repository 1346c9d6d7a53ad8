/** Whether this is the one file for a stick (`npm run build:stick`). The build puts the answer in its place. */
export const IS_STICK = import.meta.env.MODE === 'stick';
