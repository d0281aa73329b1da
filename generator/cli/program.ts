import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { speakIndonesian, usageSentence, withHelpOption } from './bahasa.ts';
import type { ContohOptions } from './commands/contoh.ts';
import type { DocumentOptions } from './commands/dokumen.ts';
import { FORMATS } from '../output/formats.ts';
import type { KunciOptions } from './commands/kunci.ts';
import type { VerifikasiOptions } from './commands/verifikasi.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { examples, isoDateOf, JSON_OPTION, oneOf, pageAddress, workerCount } from './option-values.ts';
import { addRegisterCommands } from './register-commands.ts';
import { printJson, printLine, type Terminal } from './terminal.ts';

/** Runs the command line and gives its exit code. Each command's code is loaded only when it is called. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const json = args.includes(JSON_OPTION[0]);
  const program = buildProgram(terminal, (result) => (code = result));
  try {
    await program.parseAsync(withHelpOption(args), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      if (error.code === 'commander.help') return EXIT.usage;
      const kalimat = usageSentence(error);
      printLine(terminal.err, `${kalimat} Lihat: patokan --bantuan`);
      if (json) printJson(terminal, { kesalahan: { jenis: 'salah-pakai', kalimat } });
      return EXIT.usage;
    }
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    printLine(
      terminal.err,
      `Kesalahan di dalam program; tidak ada dokumen setengah jadi. Mohon laporkan:\n${reason}`,
    );
    if (json) printJson(terminal, { kesalahan: { jenis: 'kesalahan-program', kalimat: reason } });
    return EXIT.internal;
  }
}

function buildProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('patokan');
  const command = (usage: string, description: string): Command =>
    setUp(program.command(usage), terminal).description(description);
  setUp(program, terminal)
    .description('Menghitung nilai menurut peraturannya dan mencetak dokumen dari buku kerja Excel.')
    .version('0.1.0', '-v, --versi', 'tampilkan versi')
    .helpCommand('bantuan [perintah]', 'tampilkan bantuan sebuah perintah')
    .addHelpText(
      'after',
      examples(
        'patokan contoh ./kerja',
        'patokan periksa kerja/penilai-pajak-dasar.xlsx',
        'patokan sertifikat kerja/penilai-pajak-dasar.xlsx --keluaran sertifikat',
        'patokan fungsi NILAI_AKHIR 80 70 75 --rinci',
      ) +
        '\nKode keluar: 0 selesai, 1 ada temuan, 2 salah pakai, 3 masukan tidak terbaca, 4 kesalahan program.',
    );

  command('contoh', 'Menulis buku kerja contoh ke sebuah folder.')
    .argument('[folder]', 'folder tujuan', 'contoh')
    .option('--dengan-kesalahan', 'tulis juga buku kerja yang sengaja salah, ke subfolder dengan-kesalahan')
    .option('--paksa', 'timpa berkas yang sudah ada')
    .option(...JSON_OPTION)
    .addHelpText('after', examples('patokan contoh', 'patokan contoh ./kerja --dengan-kesalahan'))
    .action(async (folder: string, options: ContohOptions) => {
      const { contoh } = await import('./commands/contoh.ts');
      finish(await contoh(terminal, folder, options));
    });

  command('periksa', 'Memeriksa dan menghitung ulang buku kerja; menyebut setiap temuan dengan selnya.')
    .argument('<buku>', 'buku kerja .xlsx')
    .option(...JSON_OPTION)
    .addHelpText('after', examples('patokan periksa nilai.xlsx', 'patokan periksa nilai.xlsx --json'))
    .action(async (buku: string, options: { json?: boolean }) => {
      const { periksa } = await import('./commands/periksa.ts');
      finish(await periksa(terminal, buku, options));
    });

  command('hitung', 'Menghitung semua hasil dan menulisnya ke salinan buku kerja beserta sumbernya.')
    .argument('<buku>', 'buku kerja .xlsx')
    .option('-k, --keluaran <tujuan>', 'folder, atau berkas .xlsx; bawaan: di samping buku kerja')
    .option('--paksa', 'timpa salinan yang sudah ada')
    .option(...JSON_OPTION)
    .addHelpText('after', examples('patokan hitung nilai.xlsx', 'patokan hitung nilai.xlsx -k hasil --json'))
    .action(async (buku: string, options: { keluaran?: string; paksa?: boolean; json?: boolean }) => {
      const { hitung } = await import('./commands/hitung.ts');
      finish(await hitung(terminal, buku, options));
    });

  for (const { perintah, uraian, perPeserta, berfoto } of DOCUMENT_COMMANDS) {
    const document = command(perintah, uraian)
      .argument('<buku>', 'buku kerja .xlsx')
      .option('-k, --keluaran <folder>', 'folder hasil', 'out')
      .option('-t, --tema <berkas>', 'berkas tema: nama instansi, lambang, warna, penanda tangan')
      .addOption(
        new Option('--format <format>', 'jenis berkas: pdf, docx (Word), atau keduanya')
          .argParser(oneOf('--format', FORMATS))
          .default('pdf'),
      )
      .addOption(
        new Option('--tanggal <yyyy-mm-dd>', 'tanggal pembuatan berkas').argParser(isoDateOf('--tanggal')),
      )
      .option('--arsip', 'tulis PDF/A-1b untuk arsip')
      .option('--tanda-tangan <berkas.p12>', 'tanda tangani setiap PDF; kata sandi dari PATOKAN_SANDI')
      .option('--sandi-berkas <berkas>', 'baca kata sandi berkas .p12 dari baris pertama berkas ini')
      .option('--tempat-bsre', 'sediakan tempat untuk tanda tangan elektronik BSrE')
      .option(...JSON_OPTION)
      .addHelpText(
        'after',
        examples(
          `patokan ${perintah} nilai.xlsx`,
          `patokan ${perintah} nilai.xlsx -k hasil --tema tema.json`,
        ),
      )
      .action(async (buku: string, options: DocumentOptions) => {
        const { dokumen } = await import('./commands/dokumen.ts');
        finish(await dokumen(terminal, perintah, buku, options));
      });
    if (perintah === 'lakin')
      document
        .addOption(new Option('--bab <nomor>', 'hanya satu bab, 1 sampai 4').argParser(chapterNumber))
        .option(
          '--paksa',
          'tulis konsep walau ada galat, dengan tanda di setiap halaman; kode keluar tetap 1',
        );
    if (berfoto === true) document.option('--foto <folder>', 'folder foto yang disebut di lembar Foto');
    if (perintah === 'sertifikat')
      document
        .option('--kunci <berkas>', 'kunci privat: kode QR ditandatangani dan PDF disegel')
        .option('--sandi-kunci <berkas>', 'berkas yang baris pertamanya kata sandi kunci')
        .option('--badge', 'tulis juga Open Badges 3.0 setiap peserta; perlu --kunci');
    if (perPeserta)
      document
        .addOption(new Option('--hanya <nip,...>', 'hanya peserta dengan NIP ini').argParser(nipList))
        .option('--paksa', 'buat ulang dan timpa berkas yang sudah ada')
        .option('--gabung', 'juga satu PDF berisi semua dokumen untuk dicetak, dengan penanda tiap peserta')
        .option('--zip', 'juga satu arsip .zip berisi semua dokumen')
        .addOption(
          new Option('--pekerja <n>', 'banyaknya utas pekerja; bawaan: sebanyak inti prosesor').argParser(
            workerCount,
          ),
        )
        .option('--bagian <i/n>', 'hanya bagian ke-i dari n; auto/n: nomor pod Kubernetes Indexed Job')
        .option(
          '--register [berkas]',
          'ambil nomor dari register dan catat penerbitannya; bawaan: di samping buku kerja',
        );
  }
  addRegisterCommands(
    command('register', 'Melihat dan mengubah register dokumen yang sudah terbit.'),
    (sub, usage, description) => setUp(sub.command(usage), terminal).description(description),
    terminal,
    finish,
  );

  command('gabung-manifest', 'Memeriksa keutuhan bagian-bagian hasil --bagian dan menyatukan manifestnya.')
    .argument('<folder...>', 'folder setiap bagian')
    .option('-k, --keluaran <folder>', 'folder manifest gabungan; bawaan: folder di atas bagian pertama')
    .option(...JSON_OPTION)
    .addHelpText('after', examples('patokan gabung-manifest hasil/sertifikat/bagian-*'))
    .action(async (folders: string[], options: { keluaran?: string; json?: boolean }) => {
      const { gabungManifest } = await import('./commands/gabung-manifest.ts');
      finish(await gabungManifest(terminal, folders, options));
    });

  command('kunci', 'Membuat pasangan kunci kantor untuk menandatangani sertifikat.')
    .argument('[folder]', 'folder tujuan', 'kunci')
    .requiredOption('--instansi <nama>', 'nama kantor, tampil saat diperiksa')
    .addOption(
      new Option('--alamat <https>', 'alamat halaman verifikasi; kode QR menuju ke sana').argParser(
        pageAddress,
      ),
    )
    .option('--sandi-kunci <berkas>', 'berkas yang baris pertamanya kata sandi')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examples(
        'patokan kunci --instansi "Pusat Pelatihan Contoh"',
        'patokan kunci ./kunci --instansi "Pusat Pelatihan Contoh" --alamat https://contoh.go.id/verifikasi.html',
      ) + '\nKata sandi diketik di terminal, atau dari --sandi-kunci atau PATOKAN_SANDI_KUNCI.',
    )
    .action(async (folder: string, options: KunciOptions) => {
      const { kunci } = await import('./commands/kunci.ts');
      finish(await kunci(terminal, folder, options));
    });

  command(
    'verifikasi',
    'Memeriksa keaslian PDF, badge, atau teks kode QR; atau menulis halaman pemeriksanya.',
  )
    .argument('[masukan...]', 'PDF, badge, folder, teks kode QR; - membaca teks dari masukan baku')
    .addOption(
      new Option('--kunci-publik <berkas>', 'kunci publik kantor; boleh diulang')
        .argParser((berkas: string, earlier: readonly string[]) => [...earlier, berkas])
        .default([], ''),
    )
    .option(
      '--register <berkas>',
      'register yang mengetahui nomor dan berkas yang terbit, dicabut, atau diganti',
    )
    .option('--halaman <berkas>', 'tulis halaman verifikasi (satu berkas HTML) dengan kunci itu di dalamnya')
    .option('--paksa', 'timpa halaman yang sudah ada')
    .option(...JSON_OPTION)
    .addHelpText(
      'after',
      examples(
        'patokan verifikasi out/sertifikat --kunci-publik kunci/kunci-publik.json',
        'patokan verifikasi out/sertifikat --kunci-publik kunci/kunci-publik.json --register .',
        'patokan verifikasi sertifikat.pdf --register .',
        'patokan verifikasi --halaman verifikasi.html --kunci-publik kunci/kunci-publik.json',
      ),
    )
    .action(async (masukan: string[], options: VerifikasiOptions) => {
      const { verifikasi } = await import('./commands/verifikasi.ts');
      finish(await verifikasi(terminal, masukan, options));
    });

  command('fungsi', 'Menghitung satu fungsi peraturan; tanpa nama, menyebut semua fungsi.')
    .argument('[nama]', 'nama fungsi, misalnya NILAI_AKHIR')
    .argument('[argumen...]', 'argumen: 75,5 atau 75.5; rentang: "6;6;7" atau "[6,6,7]"')
    .option('--rinci', 'tampilkan langkah dan pasalnya')
    .option(...JSON_OPTION)
    .option('--jsonl', 'baca banyak permintaan dari masukan baku, satu JSON sebaris')
    .addHelpText(
      'after',
      examples(
        'patokan fungsi NILAI_AKHIR 80 70 75 --rinci',
        'patokan fungsi NILAI_PATOKAN "6;6;7" --json',
        'echo \'{"fungsi":"NPR","argumen":[100,80]}\' | patokan fungsi --jsonl',
      ),
    )
    .action(
      async (
        nama: string | undefined,
        argumen: string[],
        options: { rinci?: boolean; json?: boolean; jsonl?: boolean },
      ) => {
        const { fungsi } = await import('./commands/fungsi.ts');
        finish(await fungsi(terminal, nama, argumen, options));
      },
    );
  return program;
}

/** The commands that make documents; which document follows from the kind of workbook (documents/document-registry.ts). */
const DOCUMENT_COMMANDS: readonly {
  readonly perintah: string;
  readonly uraian: string;
  readonly perPeserta: boolean;
  /** Whether it shows photographs from a folder. */
  readonly berfoto?: true;
}[] = [
  { perintah: 'sertifikat', uraian: 'Mencetak sertifikat setiap peserta yang lulus.', perPeserta: true },
  { perintah: 'nilai-patokan', uraian: 'Mencetak daftar Nilai Patokan program.', perPeserta: false },
  {
    perintah: 'daftar-nilai',
    uraian: 'Mencetak daftar nilai semua peserta dengan peringkat dan syarat yang belum terpenuhi.',
    perPeserta: false,
  },
  { perintah: 'pengumuman', uraian: 'Mencetak pengumuman hasil pelatihan.', perPeserta: false },
  {
    perintah: 'pak',
    uraian: 'Mencetak Penetapan Angka Kredit setiap pegawai beserta perhitungannya.',
    perPeserta: true,
  },
  { perintah: 'rekap-ak', uraian: 'Mencetak rekapitulasi Angka Kredit satu unit.', perPeserta: false },
  {
    perintah: 'lakin',
    uraian: 'Mencetak Laporan Kinerja (LAKIN) setahun dengan tabel dan grafiknya.',
    perPeserta: false,
  },
  {
    perintah: 'lomba',
    uraian: 'Mencetak semua dokumen lomba pelayanan: formulir, peringkat, keputusan, laporan, kuesioner.',
    perPeserta: false,
    berfoto: true,
  },
  {
    perintah: 'lomba-formulir',
    uraian: 'Mencetak formulir penilaian lapangan setiap KPP.',
    perPeserta: false,
  },
  {
    perintah: 'lomba-peringkat',
    uraian: 'Mencetak peringkat lomba pelayanan beserta perhitungannya.',
    perPeserta: false,
  },
  {
    perintah: 'lomba-keputusan',
    uraian: 'Mencetak Keputusan Kepala Kantor Wilayah tentang pemenang lomba dan lampirannya.',
    perPeserta: false,
  },
  {
    perintah: 'lomba-laporan',
    uraian: 'Mencetak Laporan Hasil Lomba dengan lampirannya.',
    perPeserta: false,
    berfoto: true,
  },
  {
    perintah: 'lomba-kuesioner',
    uraian: 'Mencetak kuesioner Indeks Kepuasan Masyarakat.',
    perPeserta: false,
  },
];

function setUp(command: Command, terminal: Terminal): Command {
  speakIndonesian(command);
  return command.configureOutput({
    writeOut: (text) => terminal.out.write(text),
    writeErr: (text) => terminal.err.write(text),
    outputError: () => undefined,
  });
}

function nipList(text: string): string[] {
  return text.split(',').map((nip) => nip.replace(/\s/g, ''));
}

const LAST_CHAPTER = 4;

function chapterNumber(text: string): number {
  const nomor = Number(text);
  if (Number.isInteger(nomor) && nomor >= 1 && nomor <= LAST_CHAPTER) return nomor;
  throw new InvalidArgumentError(`--bab "${text}" tidak ada; tulis 1 sampai ${LAST_CHAPTER}.`);
}
