import { defineConfig } from 'vite';
import { oneFileConfig } from './scripts/oneFileConfig.mjs';
import { VERIFIER_FOLDER, VERIFIER_NAME } from './scripts/oneFilePlaces.mjs';

/** `verify.html`: the check of a meeting file as a single page, to be opened from a file or anywhere else. */
export default defineConfig(
  oneFileConfig({
    folder: VERIFIER_FOLDER,
    name: VERIFIER_NAME,
    instead: [
      ['/src/app/main.tsx', '/src/app/verifier/main.tsx'],
      ['<title>计票台</title>', '<title>计票台：核验会议文件</title>'],
      ['会场选举计票：不用网络', '核验会议文件：不用网络'],
    ],
  }),
);
