/** Where `npm run build:stick` leaves the one file, and how it is called. */
export const STICK_FOLDER = 'dist-stick';
export const STICK_NAME = '计票台.html';
export const STICK_FILE = `${STICK_FOLDER}/${STICK_NAME}`;
export const STICK_FINGERPRINT = `${STICK_FILE}.sha256`;

/** The same of `npm run build:verifier`. */
export const VERIFIER_FOLDER = 'dist-verifier';
export const VERIFIER_NAME = 'verify.html';
export const VERIFIER_FILE = `${VERIFIER_FOLDER}/${VERIFIER_NAME}`;
