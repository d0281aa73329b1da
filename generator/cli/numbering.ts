import { dirname, join } from 'node:path';
import { hasFault, type Buku, type DocumentKind, type Finding } from '../../documents/index.ts';
import { success, type Result } from '../../rules/index.ts';
import type { MakeOptions } from '../documents/make-report.ts';
import type { FileFault } from '../file-faults.ts';
import type { Overtaken } from '../register/record-issue.ts';
import { statusText } from '../register/register-sentences.ts';
import { NAMA_REGISTER } from '../register/schema.ts';
import { currentAct } from './current-act.ts';
import { printFindings } from './findings-report.ts';
import { printLine, type Terminal } from './terminal.ts';

/** What a run says of the register. */
export interface RegisterReport {
  readonly berkas: string;
  readonly nomorBaru: number;
  readonly nomorTetap: number;
  /** Revoked or replaced by someone else while the file was being made. */
  readonly tersusul: readonly Overtaken[];
}

/** How the documents of a run get their numbers: from the register, or from the workbook alone. */
export interface Numbering {
  readonly temuan: readonly Finding[];
  readonly options: Pick<MakeOptions, 'nomor' | 'onIssued'>;
  readonly close: () => { readonly register?: RegisterReport };
}

/** Opens the register that the command line names and reserves the numbers; does nothing where it names none. */
export async function openNumbering(
  terminal: Terminal,
  kind: DocumentKind,
  buku: Buku,
  berkas: string,
  { register: named, hanya }: { readonly register?: string | true; readonly hanya?: readonly string[] },
): Promise<Result<Numbering, FileFault>> {
  if (named === undefined) return success({ temuan: [], options: {}, close: () => ({}) });
  const { openRegister, registerPath } = await import('../register/open-register.ts');
  const { numberDocuments } = await import('../register/number-documents.ts');
  const path = named === true ? join(dirname(berkas), NAMA_REGISTER) : registerPath(named);
  const opened = openRegister(path, 'buat');
  if (!opened.ok) return opened;
  const register = opened.nilai;
  if (register.baru) printLine(terminal.err, `Register baru dibuat: ${path}`);
  const numbered = numberDocuments(
    register,
    kind,
    buku,
    hanya === undefined ? undefined : new Set(hanya),
    currentAct,
  );
  if (!numbered.ok) {
    register.close();
    return numbered;
  }
  const { temuan, baru, tetap, nomor, onIssued, overtaken } = numbered.nilai;
  if (hasFault(temuan)) {
    register.close();
    return success({ temuan, options: {}, close: () => ({}) });
  }
  printFindings(terminal, temuan);
  printLine(terminal.err, `Register ${path}: ${baru} nomor baru, ${tetap} nomor tetap.`);
  return success({
    temuan,
    options: { nomor, onIssued },
    close: () => {
      register.close();
      return { register: { berkas: path, nomorBaru: baru, nomorTetap: tetap, tersusul: overtaken() } };
    },
  });
}

/** Why a file that was just made must not be handed out. */
export function overtakenSentence({ nomor, berkas, status }: Overtaken): string {
  return `${berkas}: jangan diedarkan; ${nomor} ${statusText(status)} selagi dicetak.`;
}
