/**
 * The waist of the house: what a template says, laid down as plain data. PDF, Word and the preview are made of it and of
 * nothing else. All lengths are points (1/72 inch), rounded to 2 decimals; colours are `#rrggbb`; text is final: escaped by nobody,
 * already upper-cased where the style said so, its blanks folded. JSON.stringify of a tree is the golden format of the tests.
 */
export interface BlockDocument {
  readonly judul: string;
  /** BCP 47, `id-ID` unless the template says otherwise. */
  readonly bahasa: string;
  readonly penulis?: string;
  readonly subjek?: string;
  /** At least one. */
  readonly sections: readonly Section[];
}

/** Pages of one size with one header, footer and background. Begins on a new page. */
export interface Section {
  readonly page: Page;
  readonly header?: PageStrip;
  readonly footer?: PageStrip;
  /** Drawn behind every page of the section; places count from the page's edges. */
  readonly background?: readonly Block[];
  /** Boxes at a fixed place of the section's first page, outside the flow. */
  readonly placed?: readonly PlacedBox[];
  readonly blocks: readonly Block[];
  /** The author promised that everything fits on one page; more is a fault. */
  readonly singlePage?: true;
}

export type PageSizeName = 'A4' | 'F4' | 'Letter';

export interface Page {
  readonly size: PageSizeName;
  readonly orientation: 'portrait' | 'landscape';
  /** Width and height as the page is turned. */
  readonly width: number;
  readonly height: number;
  readonly margins: Sides;
}

/** A header or footer, as wide as the text between the page margins. */
export interface PageStrip {
  /** Header: from the page's upper edge. Footer: below the text area. */
  readonly distance: number;
  readonly blocks: readonly Block[];
}

export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Line {
  readonly width: number;
  readonly color: string;
}

/** A side without a line is left out. */
export interface Border {
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
}

export type Align = 'left' | 'center' | 'right' | 'justify';
export type VerticalAlign = 'top' | 'middle' | 'bottom';

/** A width: points, a percentage of what is there, as its content needs, or a share of what is left. */
export type Width = number | `${number}%` | 'auto' | 'rest';

export interface TextStyle {
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly decoration?: 'underline' | 'line-through';
  readonly script?: 'sup' | 'sub';
  readonly letterSpacing?: number;
  readonly background?: string;
}

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
  | { readonly kind: 'line-break' }
  /** In headers and footers only. */
  | { readonly kind: 'page-number'; readonly style: TextStyle }
  | { readonly kind: 'page-count'; readonly style: TextStyle };

interface InFlow {
  /** Space around the block; margins of neighbours do not collapse. Left out where all are 0. */
  readonly margin?: Sides;
  /** Not to be cut by a page break. */
  readonly keepTogether?: true;
  /** Not to stand alone at the foot of a page. */
  readonly keepWithNext?: true;
}

export interface Paragraph extends InFlow {
  readonly kind: 'paragraph';
  readonly align: Align;
  /** Factor of the font's own line height. */
  readonly lineHeight: number;
  /** Of a numbered caption; its first inline prints it ("Tabel 3.1 "). */
  readonly caption?: CaptionNumber;
  readonly inlines: readonly Inline[];
}

export type CaptionLabel = 'Tabel' | 'Gambar';

export interface CaptionNumber {
  readonly label: CaptionLabel;
  /** Number of the chapter; left out outside numbered chapters. */
  readonly chapter?: number;
  /** From 1 among those of its label in its chapter, or outside all chapters. */
  readonly index: number;
  /** Unique in the document; the target of the list of captions. */
  readonly id: string;
}

export interface Heading extends InFlow {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Unique in the document; the target of the table of contents. */
  readonly id: string;
  readonly align: Align;
  readonly lineHeight: number;
  /** Where headings are numbered: "BAB I", "A.", "1.", "a."; its first inline prints it. */
  readonly number?: string;
  readonly inlines: readonly Inline[];
}

export type ListMarker =
  'disc' | 'circle' | 'square' | 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';

export interface List extends InFlow {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly marker: ListMarker;
  /** Style of the markers. */
  readonly style: TextStyle;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly margin?: Sides;
  readonly blocks: readonly Block[];
}

export interface Table extends InFlow {
  readonly kind: 'table';
  readonly columns: readonly Width[];
  /** The first rows, repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
  /** Whether a row may be cut by a page break. */
  readonly breakRows: boolean;
  readonly caption?: readonly Block[];
}

export interface TableRow {
  /** Only the cells that start in this row: what a colspan or rowspan covers has no cell. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** 0-based column in which the cell starts. */
  readonly column: number;
  readonly colspan?: number;
  readonly rowspan?: number;
  /** A `th`. */
  readonly header?: true;
  readonly padding: Sides;
  readonly border?: Border;
  readonly background?: string;
  readonly verticalAlign: VerticalAlign;
  readonly blocks: readonly Block[];
}

export interface Image extends InFlow {
  readonly kind: 'image';
  /** A name in the caller's assets, never a path or address. */
  readonly name: string;
  /** What it shows, in words. */
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  /** Width and height are a frame, which the picture fills as far as its proportions let it. */
  readonly fit?: true;
  readonly align: Align;
}

export interface Svg extends InFlow {
  readonly kind: 'svg';
  /** Without scripts, links or foreign content. */
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  readonly align: Align;
  /** The texts in it, for the check of the fonts. */
  readonly texts: readonly { readonly text: string; readonly style: TextStyle }[];
}

export interface Qr extends InFlow {
  readonly kind: 'qr';
  readonly text: string;
  /** Width and height of the code without a quiet zone. */
  readonly size: number;
  readonly color: string;
  readonly align: Align;
}

export interface Columns extends InFlow {
  readonly kind: 'columns';
  readonly gap: number;
  readonly columns: readonly { readonly width: Width; readonly blocks: readonly Block[] }[];
}

/** Blocks with a frame, in the flow. */
export interface Box extends InFlow {
  readonly kind: 'box';
  /** Where the electronic signature of a PDF is to be seen; width and height are lengths. */
  readonly signature?: true;
  readonly width: Width;
  readonly height?: number;
  readonly padding: Sides;
  readonly border?: Border;
  readonly background?: string;
  readonly verticalAlign: VerticalAlign;
  readonly align: Align;
  readonly blocks: readonly Block[];
}

/** Blocks with a frame at a fixed place of the page: upper left corner from the page's edges. */
export interface PlacedBox {
  readonly kind: 'placed-box';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height?: number;
  readonly padding: Sides;
  readonly border?: Border;
  /** Only with a height. */
  readonly background?: string;
  readonly verticalAlign: VerticalAlign;
  readonly blocks: readonly Block[];
}

/** Blocks below each other, with nothing around them but a margin (a `div`, a `figure`). */
export interface Stack extends InFlow {
  readonly kind: 'stack';
  readonly blocks: readonly Block[];
}

export interface Rule extends InFlow {
  readonly kind: 'rule';
  readonly line: Line;
  readonly width: Width;
  readonly align: Align;
}

export interface Spacer {
  readonly kind: 'spacer';
  readonly height: number;
}

/** Only directly in a section. */
export interface PageBreak {
  readonly kind: 'page-break';
}

export interface TableOfContents extends InFlow {
  readonly kind: 'table-of-contents';
  /** Headings down to this level are listed. */
  readonly depth: 1 | 2 | 3 | 4;
  readonly style: TextStyle;
  readonly lineHeight: number;
}

/** The numbered captions of one label, with their pages. */
export interface CaptionList extends InFlow {
  readonly kind: 'caption-list';
  readonly label: CaptionLabel;
  readonly style: TextStyle;
  readonly lineHeight: number;
}

export type Block =
  | Paragraph
  | Heading
  | List
  | Table
  | Image
  | Svg
  | Qr
  | Columns
  | Box
  | PlacedBox
  | Stack
  | Rule
  | Spacer
  | PageBreak
  | TableOfContents
  | CaptionList;
