import type { Same } from './same';
import type { zh } from './zh';
import type { first } from './zh/first';

/** All words on the screens and papers. Chinese comes first and gives the shape. */
export type Words = Same<typeof zh>;

/** The words of the first page alone. */
export type FirstWords = Same<typeof first>;
