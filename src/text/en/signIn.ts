import type { Same } from '../same';
import type { signIn as zh } from '../zh/signIn';

export const signIn: Same<typeof zh> = {
  title: 'Sign-in',
};
