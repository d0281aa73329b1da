import { PNG } from 'pngjs';
import { qrMatrix } from '../../templates/index.ts';

const QUIET = 4;

/** Whether a pixel is dark in a picture of the code for `text`, with its quiet zone; and the side of the picture. */
function drawn(
  text: string,
  module: number,
): { readonly side: number; readonly dark: (x: number, y: number) => boolean } {
  const matrix = qrMatrix(text);
  return {
    side: (matrix.length + 2 * QUIET) * module,
    dark: (x, y) => matrix[Math.floor(y / module) - QUIET]?.[Math.floor(x / module) - QUIET] === true,
  };
}

/** The code for `text` as PNG. */
export function codePicture(text: string, module = 6): Buffer {
  const { side, dark } = drawn(text, module);
  const png = new PNG({ width: side, height: side });
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      png.data.fill(dark(x, y) ? 0 : 255, (y * side + x) * 4, (y * side + x) * 4 + 3);
  for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255;
  return PNG.sync.write(png);
}

/** A picture that shows no code. */
export function blankPicture(): Buffer {
  const png = new PNG({ width: 300, height: 200 });
  png.data.fill(255);
  return PNG.sync.write(png);
}

/** The code for `text` before a camera: a film of one picture (YUV4MPEG2) that Chromium shows as its camera. */
export function codeFilm(text: string, width = 1280, height = 720): Buffer {
  const { side, dark } = drawn(text, 6);
  const [left, top] = [Math.floor((width - side) / 2), Math.floor((height - side) / 2)];
  const luma = Buffer.alloc(width * height, 200);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) luma[(y + top) * width + x + left] = dark(x, y) ? 20 : 230;
  const chroma = Buffer.alloc((width * height) / 2, 128);
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([header, Buffer.from('FRAME\n'), luma, chroma]);
}
