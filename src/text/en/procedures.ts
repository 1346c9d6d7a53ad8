import type { Same } from '@/text/same';
import type { procedures as zh } from '@/text/zh/procedures';

export const procedures: Same<typeof zh> = {
  report: { why: 'Press when the report has been given; the time is kept.', press: 'Report given' },
  introduction: {
    why: 'Press when the presiding officer has introduced each of them.',
    press: 'Candidates introduced',
  },
  boxSealed: {
    why: 'Show everybody the empty box, then lock and seal it.',
    press: 'Box sealed',
  },
  explanation: {
    why: 'Before anybody marks a paper: which signs, and how many may be chosen.',
    press: 'Explained',
  },
  boxOpened: {
    why: 'When all have voted and the papers left over are cut, in front of everybody.',
    press: 'Box opened',
  },
  papersMixed: {
    why: 'People voted one after another: once mixed, no paper can be tied to a person. Then count.',
    press: 'Papers mixed',
  },
  doneAt: (time) => `✓ recorded at ${time}`,
};
