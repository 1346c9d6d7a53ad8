import type { PickFolder, StickFolder } from './stickFolder';

/** Not in every browser, and not yet in TypeScript's own description of one. */
interface Directory extends FileSystemDirectoryHandle {
  readonly queryPermission?: (how: Mode) => Promise<PermissionState>;
  readonly requestPermission?: (how: Mode) => Promise<PermissionState>;
}
interface Mode {
  readonly mode: 'readwrite';
}
type Picker = (options: Mode & { readonly id: string }) => Promise<Directory>;
declare global {
  interface Window {
    readonly showDirectoryPicker?: Picker;
  }
}

const MODE: Mode = { mode: 'readwrite' };
/** The browser opens its dialog where a folder for the same purpose was chosen last. */
const ID = 'jipiaotai-stick';

/** The folder dialog of this browser; `null` where it has none (Firefox, Safari). */
export function folderPicker(): PickFolder | null {
  if (typeof window.showDirectoryPicker !== 'function') return null;
  return async () => {
    try {
      const directory = await window.showDirectoryPicker?.({ ...MODE, id: ID });
      return directory === undefined ? null : folderOf(directory);
    } catch {
      // The dialog was closed without a choice, or stands open already.
      return null;
    }
  };
}

const folderOf = (directory: Directory): StickFolder => ({
  async write(name, content) {
    const file = await directory.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    try {
      await stream.write(content);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
  },
  async read(name) {
    try {
      return await (await directory.getFileHandle(name)).getFile();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return null;
      throw error;
    }
  },
  async mayWrite(ask) {
    const known = (await directory.queryPermission?.(MODE)) ?? 'granted';
    if (known === 'granted' || !ask) return known === 'granted';
    return (await directory.requestPermission?.(MODE)) === 'granted';
  },
});
