import type { Same } from '@/text/same';
import type { qr as zh } from '@/text/zh/qr';

export const qr: Same<typeof zh> = {
  title: 'No meeting file at hand, only the sheet: read its QR code',
  lead: 'Take a picture of the QR codes beneath the sheet, or hold them before the camera. Of two, either may come first.',
  instead: 'Instead of typing, the QR codes beneath the sheet may be read:',
  choose: 'Choose a picture of the QR code',
  camera: 'Open the camera',
  cameraOff: 'Close the camera',
  seen: 'What the camera sees',
  noCamera:
    'The camera does not open: there is none, or it is not allowed. Take a picture with a telephone and choose that.',
  missing: (missing, of) =>
    `Read. There are ${of} QR codes; still to be read: ${missing.join(', ')}.`,
  outcomes: {
    reading: 'Reading…',
    noPicture: 'This file is no picture; choose another.',
    noCode:
      'No QR code was found in the picture. Take it from nearer, straight, in better light, and try again.',
    notOurs: 'This QR code is not one of a sheet.',
    unreadable: 'What was read is not whole; take the picture again.',
  },
  forged: {
    title: 'The signatures in the QR code do not hold: this sheet must not be used',
    now: 'Take the sheet that was signed in ink, and check it with the meeting file.',
  },
  holds: (signers) =>
    `The figures below were signed by ${signers} key${signers === 1 ? '' : 's'}; nobody vouches for what follows`,
  whose: 'Whose keys these are: compare each with the opening slip signed in ink',
  cannot:
    'Whether the sheet was withdrawn later, whether a signature is missing, and whether each paper was entered right: only the whole meeting file proves it',
  keys: 'Codes of the signing keys',
  sheet: 'What the sheet says',
  kinds: { result: 'result', void: 'void' },
  round: (round) => `round ${round}`,
  figure: (name, value) => `${name} ${value}`,
  between: ', ',
  contest: (office, seats) => `${office} (${seats} seat${seats === 1 ? '' : 's'})`,
  writtenIn: (name) => `${name} (written in)`,
  elected: (names) => `Elected: ${names.join(', ')}`,
};
