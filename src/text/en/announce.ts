import type { Same } from '../same';
import type { announce as zh } from '../zh/announce';

export const announce: Same<typeof zh> = {
  title: 'Announcement',
};
