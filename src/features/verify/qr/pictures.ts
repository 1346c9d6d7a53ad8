import type { Picture } from './qrTextsIn';

/** In pixels, A4 at over 150 dpi: enough for the largest code, and not too much for an old laptop. */
const LONGEST_SIDE = 2000;
/** Of a photo; what is larger would take more memory than the page gets. */
const MOST_BYTES = 40 * 2 ** 20;

/** The pixels of a file that a person chose; `null` where it is no picture that this browser reads. */
export async function pictureOf(file: Blob): Promise<Picture | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    const bitmap = await createImageBitmap(file);
    const picture = pixelsOf(bitmap, bitmap.width, bitmap.height);
    bitmap.close();
    return picture;
  } catch {
    return null;
  }
}

/** What a camera shows at this moment; `null` before it shows anything. */
export const pictureNow = (video: HTMLVideoElement): Picture | null =>
  video.videoWidth === 0 ? null : pixelsOf(video, video.videoWidth, video.videoHeight);

function pixelsOf(source: CanvasImageSource, width: number, height: number): Picture | null {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}
