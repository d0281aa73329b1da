import decodeQr from 'qr/decode.js';

/** Reads the QR code in a picture; undefined where it shows none. */
export type ReadQr = (picture: ImageBitmap | HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  readonly detect: (
    picture: ImageBitmap | HTMLVideoElement,
  ) => Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorMaker {
  new (options: { readonly formats: readonly string[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

/** A reader: the browser's own where it has one, else one in JavaScript. */
export async function openQrReader(): Promise<ReadQr> {
  const detector = await ownDetector();
  const canvas = document.createElement('canvas');
  return async (picture) => (await detected(detector, picture)) ?? decoded(canvas, picture);
}

async function ownDetector(): Promise<Detector | undefined> {
  const maker = (globalThis as { readonly BarcodeDetector?: DetectorMaker }).BarcodeDetector;
  try {
    if (maker === undefined || !(await maker.getSupportedFormats()).includes('qr_code')) return undefined;
    return new maker({ formats: ['qr_code'] });
  } catch {
    return undefined;
  }
}

async function detected(detector: Detector | undefined, picture: ImageBitmap | HTMLVideoElement) {
  try {
    return (await detector?.detect(picture))?.[0]?.rawValue;
  } catch {
    return undefined;
  }
}

/** Sides that a picture is brought to, one after the other: a photograph of a whole page is read best large, a blurred one small. */
const SIDES = [1200, 2200, 700] as const;

function decoded(canvas: HTMLCanvasElement, picture: ImageBitmap | HTMLVideoElement): string | undefined {
  const live = picture instanceof HTMLVideoElement;
  const [width, height] = live ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  if (width === 0 || height === 0) return undefined;
  for (const side of live ? SIDES.slice(0, 1) : SIDES) {
    const scale = Math.min(1, side / Math.max(width, height));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height);
    try {
      if (pixels !== undefined) return decodeQr(pixels, { format: 'RGBA', ...(live ? {} : STILL) });
    } catch {
      // No code at this size.
    }
  }
  return undefined;
}

/** A photograph may take its time. */
const STILL = { timeLimit: 1500 } as const;
