import { defineConfig } from 'vite';
import { oneFileConfig } from './scripts/oneFileConfig.mjs';
import { STICK_FOLDER, STICK_NAME } from './scripts/oneFilePlaces.mjs';

/** The app as a single page that is opened from a file. */
export default defineConfig(oneFileConfig({ folder: STICK_FOLDER, name: STICK_NAME }));
