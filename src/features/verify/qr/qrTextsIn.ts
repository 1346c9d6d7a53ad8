import type { QRCode } from 'jsqr';

/** A picture as the canvas has it: four bytes a pixel. */
export type Picture = Pick<ImageData, 'data' | 'width' | 'height'>;

/** A part of a picture, in pixels of it. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet has one or two codes, and nine at the very most. */
const MOST_CODES = 9;
/** Nobody waits longer; in a picture full of noise one look may take seconds. In milliseconds. */
const LONGEST = 15_000;

/**
 * The texts of the QR codes in a picture, each once. The reader takes corners of two codes for those of one, so
 * that they are looked for in strips as well; one that was found is painted over, and the next stands alone.
 */
export async function qrTextsIn({ data, width, height }: Picture): Promise<readonly string[]> {
  const rest: Picture = { data: new Uint8ClampedArray(data), width, height };
  const texts = new Set<string>();
  const until = performance.now() + LONGEST;
  while (texts.size < MOST_CODES) {
    const found = await firstIn(rest, until);
    if (found === null) break;
    texts.add(found.text);
    paintOver(rest, found.area);
  }
  return [...texts];
}

/** The text of the one QR code in a picture; `null` where none is found. */
export const qrTextIn = async (picture: Picture): Promise<string | null> =>
  (await read(picture))?.data ?? null;

/** The reader is large, and few people need it. */
export const loadQrReader = () => import('jsqr');

async function read({ data, width, height }: Picture): Promise<QRCode | null> {
  const { default: jsQR } = await loadQrReader();
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
}

async function firstIn(picture: Picture, until: number) {
  for (const area of areasOf(picture)) {
    if (performance.now() > until) break;
    // A large picture takes seconds: whoever presses something meanwhile is heard in between.
    await new Promise((resolve) => setTimeout(resolve));
    const found = await read(cut(picture, area));
    if (found !== null) return { text: found.data, area: areaOf(found, area) };
  }
  return null;
}

/** In fifths of the picture, each with the place where it begins. */
const STRIPS: readonly (readonly [start: number, length: number])[] = [
  ...[0, 1, 2, 3].map((start) => [start, 2] as const),
  ...[0, 1, 2].map((start) => [start, 3] as const),
];

/** The whole picture first, then strips from top to bottom, then from side to side. */
function areasOf({ width, height }: Picture): readonly Area[] {
  const part = (of: number, fifths: number) => Math.floor((of * fifths) / 5);
  const whole = { left: 0, top: 0, width, height };
  return [
    whole,
    ...STRIPS.map(([start, length]) => ({
      ...whole,
      left: part(width, start),
      width: part(width, length),
    })),
    ...STRIPS.map(([start, length]) => ({
      ...whole,
      top: part(height, start),
      height: part(height, length),
    })),
  ];
}

/** Where a code that was found in a part of the picture lies in the whole. */
function areaOf({ location }: QRCode, { left, top }: Area): Area {
  const corners = [
    location.topLeftCorner,
    location.topRightCorner,
    location.bottomLeftCorner,
    location.bottomRightCorner,
  ];
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  const from = { left: Math.floor(Math.min(...xs)), top: Math.floor(Math.min(...ys)) };
  return {
    left: left + from.left,
    top: top + from.top,
    width: Math.ceil(Math.max(...xs)) - from.left,
    height: Math.ceil(Math.max(...ys)) - from.top,
  };
}

const BYTES = 4;
const WHITE = 255;

function paintOver(picture: Picture, area: Area): void {
  const inside = (value: number, most: number) => Math.min(Math.max(value, 0), most);
  const left = inside(area.left, picture.width);
  const right = inside(area.left + area.width, picture.width);
  const bottom = inside(area.top + area.height, picture.height);
  for (let y = inside(area.top, picture.height); y < bottom; y += 1) {
    const line = y * picture.width;
    picture.data.fill(WHITE, (line + left) * BYTES, (line + right) * BYTES);
  }
}

function cut(picture: Picture, { left, top, width, height }: Area): Picture {
  const data = new Uint8ClampedArray(width * height * BYTES);
  for (let y = 0; y < height; y += 1) {
    const from = ((top + y) * picture.width + left) * BYTES;
    data.set(picture.data.subarray(from, from + width * BYTES), y * width * BYTES);
  }
  return { data, width, height };
}
