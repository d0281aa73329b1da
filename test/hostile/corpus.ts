import { brokenArchives } from './broken-archives.ts';
import { brokenSheets } from './broken-sheets.ts';
import { brokenXml } from './broken-xml.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileTexts } from './hostile-texts.ts';

/** Every broken or malicious workbook, made anew each time: none of them is kept in the repository. */
export const corpus: readonly HostileFile[] = [
  ...brokenArchives,
  ...brokenXml,
  ...brokenSheets,
  ...hostileTexts,
];
