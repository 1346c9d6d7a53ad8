/** Where all chance begins; `SEED=…` begins elsewhere. */
export const SEED = Number(process.env.SEED ?? 20_261_122);
