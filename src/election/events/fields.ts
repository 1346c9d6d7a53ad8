import * as v from 'valibot';
import { positiveCountSchema } from '@/election/tally/rules';
import { hasUnseen } from './unseen';

const oneLine = v.check((s: string) => !hasUnseen(s));

/** A text that may be empty. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max), oneLine);

/** A text that is not empty. */
export const words = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    oneLine,
    v.check((s) => s.trim() !== ''),
  );

/** The same in paragraphs, with line feeds between them. */
export const paragraphs = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((s) => !hasUnseen(s.replaceAll('\n', ''))),
    v.check((s) => s.trim() !== ''),
  );

/** Where a paper lies: never on the paper itself (domain §4.4: ballot papers carry no number). */
export const at = { packet: positiveCountSchema, place: positiveCountSchema };
