import type { Share } from './manifest-lines.ts';

/** Which of the machines of a Kubernetes Indexed Job this is, from 0. */
const INDEX_VARIABLE = 'JOB_COMPLETION_INDEX';
const AUTO = 'auto';

/**
 * Reads `--bagian`: "2/4" is the second of four; "auto/4" takes its place from the index that Kubernetes gives each pod of an
 * Indexed Job.
 *
 * @returns in words what is wrong with it, where it cannot be used
 */
export function readShare(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly bagian: Share } | { readonly salah: string } {
  const [, place, count] = /^(auto|\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (place === undefined || count === undefined)
    return { salah: `--bagian "${text}" tidak dikenal; tulis seperti 2/4, atau ${AUTO}/4.` };
  const index = environment[INDEX_VARIABLE] ?? '';
  if (place === AUTO && !/^\d{1,6}$/.test(index))
    return { salah: `--bagian ${text} memerlukan variabel ${INDEX_VARIABLE}, yang di sini tidak ada.` };
  const [ke, dari] = [place === AUTO ? Number(index) + 1 : Number(place), Number(count)];
  if (ke < 1 || ke > dari) return { salah: `--bagian ${text}: tidak ada bagian ke-${ke} dari ${dari}.` };
  return { bagian: { ke, dari } };
}

/** Every `dari`-th document of the workbook belongs to a share, so that none gets the long ones alone. `urut` counts from 1. */
export function isInShare({ ke, dari }: Share, urut: number): boolean {
  return (urut - ke) % dari === 0;
}

/** The folder of a share below that of the whole run, and what the names of its own files end in. */
export function shareName({ ke, dari }: Share): string {
  return `bagian-${ke}-dari-${dari}`;
}
