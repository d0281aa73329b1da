import type { Status } from '../../../register/entry.ts';
import type { EntryFilter } from '../../../register/list-entries.ts';
import type { Separator } from '../../../register/separators.ts';

/** What every `patokan register …` accepts. */
export interface RegisterOptions {
  readonly register: string;
  readonly json?: boolean;
}

export interface ListOptions extends RegisterOptions {
  readonly status?: readonly Status[];
  readonly nip?: string;
  readonly program?: string;
  readonly dokumen?: string;
  readonly dari?: string;
  readonly sampai?: string;
}

export interface ExportOptions extends ListOptions {
  readonly format: 'csv' | 'json';
  readonly pemisah: Separator;
  readonly keluaran?: string;
  readonly paksa?: boolean;
}

export interface ChangeOptions extends RegisterOptions {
  readonly alasan: string;
  readonly nip?: string;
}

export interface CheckOptions extends RegisterOptions {
  readonly berkas?: string;
}

export function filterOf({ status, nip, program, dokumen, dari, sampai }: ListOptions): EntryFilter {
  return {
    ...(status === undefined ? {} : { status }),
    ...(nip === undefined ? {} : { nip }),
    ...(program === undefined ? {} : { program }),
    ...(dokumen === undefined ? {} : { jenis: dokumen }),
    ...(dari === undefined ? {} : { dari }),
    ...(sampai === undefined ? {} : { sampai }),
  };
}
