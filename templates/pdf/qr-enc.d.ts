declare module 'pdfmake/js/qrEnc.js' {
  interface QrNode {
    readonly qr: string;
    readonly eccLevel: 'M' | 'L';
    readonly mode: 'octet';
    readonly version: number;
  }
  interface Square {
    readonly x: number;
    readonly y: number;
    readonly w: number;
  }
  interface QrEncoder {
    /** Draws the code: first its white ground, then one square for each dark module. */
    measure: (node: QrNode) => { readonly _canvas: readonly Square[] };
  }
  const encoder: QrEncoder | { readonly default: QrEncoder };
  export = encoder;
}
