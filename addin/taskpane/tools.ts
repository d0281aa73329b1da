import { hostFaultSentence, type HostResult } from '../workbook/host-fault.ts';
import type { SpreadsheetHost } from '../workbook/spreadsheet-host.ts';
import type { MessageBar } from './message-bar.ts';

export type ViewName = 'buku-kerja' | 'periksa' | 'fungsi' | 'butir' | 'pratinjau';

/** What every view works with. */
export interface Tools extends Pick<MessageBar, 'say' | 'ask'> {
  readonly host: SpreadsheetHost;
  readonly open: (view: ViewName) => void;
}

/** A part of the pane. `shown` is called each time its tab is opened. */
export interface View {
  readonly element: HTMLElement;
  readonly shown?: () => void;
}

/** The value, or undefined after the fault was said. */
export function valueOrSay<T>({ say }: Pick<Tools, 'say'>, result: HostResult<T>): T | undefined {
  if (result.ok) return result.nilai;
  say(hostFaultSentence(result.kesalahan), 'galat');
  return undefined;
}

/** Starts work that takes time; a mistake of our own is said and reported, never swallowed. */
export function start({ say }: Pick<Tools, 'say'>, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    say(
      `Terjadi kesalahan yang tidak terduga: ${error instanceof Error ? error.message : String(error)}`,
      'galat',
    );
    reportError(error);
  });
}

/** Writes into the active cell; asks first where it holds something. */
export async function writeToCell(tools: Tools, content: string, overwrite = false): Promise<void> {
  const { host, say, ask } = tools;
  const written = await host.writeActiveCell(content, { overwrite });
  if (!written.ok && written.kesalahan.jenis === 'sel-berisi') {
    ask(`${hostFaultSentence(written.kesalahan)} Timpa?`, 'Timpa', () =>
      start(tools, () => writeToCell(tools, content, true)),
    );
    return;
  }
  const place = valueOrSay(tools, written);
  if (place !== undefined) say(`Ditulis di ${place.lembar}!${place.sel ?? ''}: ${content}`);
}
