/** Text as Markdown shows it: what would be taken for markup is escaped. */
export function plain(text: string): string {
  return text.replace(/[\\*|<[\]`]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ');
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

export type Alignment = 'kiri' | 'kanan';

export interface Column {
  readonly judul: string;
  readonly rata: Alignment;
}

/** A table; the cells are Markdown already. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ judul }) => judul)),
    line(columns.map(({ rata }) => (rata === 'kanan' ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

export function left(...titles: readonly string[]): Column[] {
  return titles.map((judul) => ({ judul, rata: 'kiri' }));
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text}`;
}

/** The headings of a page with the anchors GitHub gives them: repeated ones are numbered. */
export function headingsOf(page: string): { level: number; text: string; anchor: string }[] {
  const seen = new Map<string, number>();
  return [...page.matchAll(/^(#{1,6}) (.+)$/gm)].map(([, marks = '', text = '']) => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    return { level: marks.length, text, anchor: before === 0 ? slug : `${slug}-${before}` };
  });
}

/** Blocks with a blank line between them, and one line end at the end. */
export function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
