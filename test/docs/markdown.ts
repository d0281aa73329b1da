/** The tables of a page as their cells, without the escapes of Markdown. */
export function tablesOf(page: string): string[][][] {
  const tables: string[][][] = [];
  let open: string[][] | null = null;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) {
      open = null;
      continue;
    }
    if (open === null) tables.push((open = []));
    open.push(
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => unescaped(cell.trim())),
    );
  }
  return tables;
}

export function unescaped(text: string): string {
  return text.replace(/\\([\\*|<[\]`])/g, '$1');
}

const NUMBER = String.raw`-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?`;
const NUMBERS = new RegExp(`^${NUMBER}(; ${NUMBER})*$`);
const SHARE = new RegExp(`^(${NUMBER})% dari `);
const FROM = new RegExp(`^mulai (${NUMBER}) `);

/** The numbers that the body cells of a table show; a column "mulai 2 tahun" says 2 in each of its rows. */
export function numbersOf([header = [], , ...rows]: readonly string[][]): number[] {
  const inHeader = header.flatMap((cell) => FROM.exec(cell)?.slice(1) ?? []);
  const inCells = rows.flat().flatMap((cell) => {
    if (NUMBERS.test(cell)) return cell.split('; ');
    return SHARE.exec(cell)?.slice(1) ?? [];
  });
  return [...rows.flatMap(() => inHeader), ...inCells].map((text) =>
    Number(text.replaceAll('.', '').replace(',', '.')),
  );
}

export function linksOf(page: string): string[] {
  return [...page.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}
