import * as v from 'valibot';
import { hasUnseen } from './unseen';

/** Ids that could be mixed up are branded; each schema is the only way to make one from outside. */

const hex = (length: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${length}}$`)));

/** 128 random bits, hex: files of two meetings cannot be confused. */
export const meetingIdSchema = v.pipe(hex(32), v.brand('MeetingId'));
export type MeetingId = v.InferOutput<typeof meetingIdSchema>;

/** 128 random bits, hex: the device and installation that writes; a fork shows by it. */
export const writerIdSchema = v.pipe(hex(32), v.brand('WriterId'));
export type WriterId = v.InferOutput<typeof writerIdSchema>;

/** 128 random bits, hex: they stand on a slip of paper and in the record, and nobody could know them before. */
export const slipBitsSchema = v.pipe(hex(32), v.brand('SlipBits'));
export type SlipBits = v.InferOutput<typeof slipBitsSchema>;

/** SHA-256, hex. */
export const hashSchema = v.pipe(hex(64), v.brand('Hash'));
export type Hash = v.InferOutput<typeof hashSchema>;

/** RFC 7638 thumbprint of a public signing key, base64url. */
export const keyIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/), v.brand('KeyId'));
export type KeyId = v.InferOutput<typeof keyIdSchema>;

/** A member's name, unique in the roster: two of one name are told apart when the roster is pasted. */
export const memberNameSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(60),
  v.check((name) => name === name.trim() && !hasUnseen(name)),
  v.brand('MemberName'),
);
export type MemberName = v.InferOutput<typeof memberNameSchema>;

export const formIdSchema = v.pipe(v.string(), v.regex(/^F[1-9]\d?$/), v.brand('FormId'));
export type FormId = v.InferOutput<typeof formIdSchema>;

export const contestIdSchema = v.pipe(v.string(), v.regex(/^C[1-9]\d?$/), v.brand('ContestId'));
export type ContestId = v.InferOutput<typeof contestIdSchema>;
