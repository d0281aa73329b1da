import type { Qr } from '../block-tree.ts';
import { fold } from '../markup/element.ts';
import { stop } from '../stop.ts';
import { lengthAttribute } from './attributes.ts';
import { flowOf } from './flow.ts';
import { byteLength, MOST_QR_BYTES, qrModules } from '../qr-size.ts';
import type { Entered } from './scope.ts';

/** Below this a module is smaller than a common phone camera or office printer resolves. */
const LEAST_MODULE = 0.9;

export function qrBlock({ element, style }: Entered, content: string): Qr {
  const text = fold(content).trim();
  const size = lengthAttribute(element, 'ukuran') ?? 0;
  const huruf = byteLength(text);
  const modules = qrModules(text);
  if (text === '' || modules === undefined)
    return stop({ jenis: 'qr-terlalu-panjang', huruf, maks: MOST_QR_BYTES }, element.place);
  const minimal = modules * LEAST_MODULE;
  if (size < minimal) stop({ jenis: 'qr-terlalu-kecil', huruf, ukuran: size, minimal }, element.place);
  return { kind: 'qr', ...flowOf(style), text, size, color: style.text.color, align: style.text.align };
}
