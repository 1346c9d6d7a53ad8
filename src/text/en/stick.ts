import type { Same } from '@/text/same';
import type { stick as zh } from '@/text/zh/stick';

export const stick: Same<typeof zh> = {
  none: { what: 'No copy yet', now: 'Choose a stick' },
  writing: { what: 'Stick:', now: 'writing' },
  written: 'Stick up to',
  slow: 'Writing; up to',
  paper: (packet, place) => `packet ${packet}, paper ${place}`,
  entry: (seq) => `entry ${seq}`,
  trouble: {
    out: { what: '! Stick is out', now: 'Put in, press' },
    full: { what: '! Stick is full', now: 'Other one, press' },
    failed: { what: '! Stick fails', now: 'Other one, press' },
  },
  file: {
    due: { what: 'A step is done', now: 'Save a file' },
    saved: 'File up to',
  },
};
