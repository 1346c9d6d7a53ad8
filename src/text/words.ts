import type { Same } from './same';
import type { zh } from './zh';

/** All words on the screens and papers. Chinese comes first and gives the shape. */
export type Words = Same<typeof zh>;
