import type { ReadQr } from './read-qr.ts';

/** Between two looks at the camera's picture, in milliseconds. */
const PAUSE = 150;

export interface Scan {
  readonly stop: () => void;
}

/** Whether this browser gives a page the camera at all: only over https. */
export function hasCamera(): boolean {
  return (navigator as Partial<Navigator>).mediaDevices !== undefined;
}

/**
 * Shows the camera's picture and looks for a code until one is found or it is stopped.
 *
 * @throws DOMException where the camera is refused or there is none
 */
export async function scan(
  video: HTMLVideoElement,
  readQr: ReadQr,
  found: (text: string) => void,
): Promise<Scan> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
  });
  let running = true;
  const stop = (): void => {
    running = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  video.srcObject = stream;
  await video.play();
  const look = async (): Promise<void> => {
    if (!running) return;
    const text = await readQr(video);
    if (text === undefined) setTimeout(() => void look(), PAUSE);
    else if (running as boolean) {
      stop();
      found(text);
    }
  };
  void look();
  return { stop };
}
