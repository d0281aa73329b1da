import { Option, type Command } from 'commander';
import { STATUSES, type Status } from '../register/entry.ts';
import { NAMA_REGISTER } from '../register/schema.ts';
import { SEPARATOR_NAMES } from '../register/separators.ts';
import type { ExitCode } from './exit-codes.ts';
import type {
  ChangeOptions,
  CheckOptions,
  ExportOptions,
  ListOptions,
  RegisterOptions,
} from './commands/register/options.ts';
import { examples, isoDateOf, JSON_OPTION, oneOf } from './option-values.ts';
import type { Terminal } from './terminal.ts';

/**
 * `patokan register …`: its subcommands.
 *
 * @param add makes a subcommand that speaks as the others do
 */
export function addRegisterCommands(
  register: Command,
  add: (parent: Command, usage: string, description: string) => Command,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
): void {
  const command = (usage: string, description: string, ...lines: string[]): Command =>
    add(register, usage, description)
      .option('-r, --register <berkas>', 'berkas register, atau foldernya', NAMA_REGISTER)
      .option(...JSON_OPTION)
      .addHelpText('after', examples(...lines));
  register
    .helpCommand('bantuan [perintah]', 'tampilkan bantuan sebuah perintah')
    .addHelpText(
      'after',
      examples(
        'patokan sertifikat kerja/nilai.xlsx --register',
        'patokan register daftar --register kerja',
        'patokan register ganti SERT-0007/PP.XI/2026 --alasan "nama salah eja" -r kerja',
      ),
    );

  withFilters(
    command(
      'daftar',
      'Menyebut dokumen yang tercatat.',
      'patokan register daftar -r kerja --status terbit',
      'patokan register daftar --nip "19850412 200801 1 001" --json',
    ),
  ).action(async (options: ListOptions) => {
    const { daftar } = await import('./commands/register/daftar.ts');
    finish(daftar(terminal, options));
  });

  withFilters(
    command(
      'ekspor',
      'Menulis isi register sebagai CSV untuk Excel, atau JSON beserta riwayatnya.',
      'patokan register ekspor -k register.csv',
      'patokan register ekspor --format json > register.json',
    ),
  )
    .addOption(
      new Option('--format <format>', 'csv atau json')
        .argParser(oneOf('--format', ['csv', 'json']))
        .default('csv'),
    )
    .addOption(
      new Option('--pemisah <pemisah>', `pemisah kolom CSV: ${SEPARATOR_NAMES.join(', ')}`)
        .argParser(oneOf('--pemisah', SEPARATOR_NAMES))
        .default('titik-koma'),
    )
    .option('-k, --keluaran <berkas>', 'berkas hasil; tanpa ini ke keluaran baku')
    .option('--paksa', 'timpa berkas yang sudah ada')
    .action(async (options: ExportOptions) => {
      const { ekspor } = await import('./commands/register/ekspor.ts');
      finish(await ekspor(terminal, options));
    });

  command(
    'cabut <nomor>',
    'Mencabut dokumen; nomornya tidak dipakai lagi.',
    'patokan register cabut SERT-0007/PP.XI/2026 --alasan "nilai ujian dibatalkan"',
  )
    .requiredOption('--alasan <teks>', 'alasan, untuk riwayat')
    .action(async (nomor: string, options: ChangeOptions) => {
      const { cabutDokumen } = await import('./commands/register/ubah.ts');
      finish(cabutDokumen(terminal, nomor, options));
    });

  command(
    'ganti <nomor>',
    'Menyatakan dokumen diganti; cetak berikutnya memberi pemiliknya nomor baru.',
    'patokan register ganti SERT-0007/PP.XI/2026 --alasan "nama salah eja"',
    'patokan register ganti SERT-0007/PP.XI/2026 --alasan "NIP salah" --nip 198504122008011001',
  )
    .requiredOption('--alasan <teks>', 'alasan, untuk riwayat')
    .option('--nip <nip>', 'NIP yang benar, bila NIP yang salah')
    .action(async (nomor: string, options: ChangeOptions) => {
      const { gantiDokumen } = await import('./commands/register/ubah.ts');
      finish(gantiDokumen(terminal, nomor, options));
    });

  command(
    'riwayat <nomor>',
    'Menyebut apa yang terjadi dengan satu dokumen.',
    'patokan register riwayat SERT-0007/PP.XI/2026',
  ).action(async (nomor: string, options: RegisterOptions) => {
    const { riwayat } = await import('./commands/register/riwayat.ts');
    finish(riwayat(terminal, nomor, options));
  });

  command(
    'periksa',
    'Memeriksa keutuhan register, dan berkas di sebuah folder terhadapnya.',
    'patokan register periksa -r kerja',
    'patokan register periksa -r kerja --berkas out/sertifikat',
  )
    .option('--berkas <folder>', 'folder berisi PDF dan Word yang dicocokkan SHA-256-nya')
    .action(async (options: CheckOptions) => {
      const { periksaRegister } = await import('./commands/register/periksa.ts');
      finish(await periksaRegister(terminal, options));
    });
}

function withFilters(command: Command): Command {
  return command
    .addOption(new Option('--status <status,...>', `hanya: ${STATUSES.join(', ')}`).argParser(statusList))
    .option('--nip <nip>', 'hanya milik NIP ini')
    .option('--program <teks>', 'hanya yang nama programnya memuat teks ini')
    .option('--dokumen <perintah>', 'hanya jenis dokumen ini, misalnya sertifikat')
    .addOption(new Option('--dari <yyyy-mm-dd>', 'tanggal terbit sejak').argParser(isoDateOf('--dari')))
    .addOption(
      new Option('--sampai <yyyy-mm-dd>', 'tanggal terbit sampai dengan').argParser(isoDateOf('--sampai')),
    );
}

function statusList(text: string): Status[] {
  return text.split(',').map((status) => oneOf('--status', STATUSES)(status.trim().toLowerCase()));
}
