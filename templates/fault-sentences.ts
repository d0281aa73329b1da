import type { FaultFacts, TemplateFault } from './faults.ts';

/** The one place that turns a fault of a template into an Indonesian sentence, with the place in front: `piagam baris 12: ...`. */
export function faultSentence(fault: TemplateFault): string {
  const where = fault.baris === undefined ? fault.template : `${fault.template} baris ${fault.baris}`;
  return `${where}: ${sentence(fault)}`;
}

function sentence(fault: FaultFacts): string {
  switch (fault.jenis) {
    case 'sintaks-handlebars':
      return `templat tidak dapat dibaca (${fault.pesan}).`;
    case 'sintaks-css':
      return `gaya tidak dapat dibaca (${fault.pesan}).`;
    case 'kurung-tiga':
      return `{{{${fault.ekspresi}}}} tidak diizinkan karena isinya tidak diamankan; pakai {{${fault.ekspresi}}}.`;
    case 'ungkapan-terlarang':
      return `ungkapan ${fault.ungkapan} tidak diizinkan dalam templat.`;
    case 'di-luar-kutip':
      return `{{${fault.ekspresi}}} di dalam tag harus berada di antara tanda kutip, misalnya class="{{${fault.ekspresi}}}".`;
    case 'helper-tidak-dikenal':
      return `helper "${fault.helper}" tidak dikenal; yang ada: ${fault.pilihan.join(', ')}.`;
    case 'bagian-tidak-ada':
      return `bagian {{> ${fault.bagian}}} tidak ada; yang ada: ${listed(fault.pilihan)}.`;
    case 'data-tidak-ada':
      return `data "${fault.nama}" tidak ada.`;
    case 'data-salah':
      return `data "${fault.nama}" berisi ${fault.ditemukan}; yang boleh hanya teks, angka, ya/tidak, daftar, dan objek biasa.`;
    case 'argumen-salah':
      return `${fault.helper} menerima "${fault.nilai}"; yang diminta ${fault.diminta}.`;
    case 'elemen-tidak-dikenal':
      return `elemen <${fault.elemen}> tidak dikenal; yang ada: ${fault.pilihan.join(', ')}.`;
    case 'atribut-tidak-dikenal':
      return `atribut "${fault.atribut}" tidak dikenal pada <${fault.elemen}>; yang ada: ${listed(fault.pilihan)}.`;
    case 'atribut-wajib':
      return `<${fault.elemen}> memerlukan atribut "${fault.atribut}".`;
    case 'nilai-atribut':
      return `<${fault.elemen} ${fault.atribut}="${fault.nilai}"> tidak dapat dipakai; yang diminta ${fault.diminta}.`;
    case 'salah-tempat':
      return `<${fault.elemen}> tidak boleh berada di dalam <${fault.induk}>; tempatnya ${fault.boleh}.`;
    case 'tidak-ditutup':
      return `<${fault.elemen}> tidak ditutup.`;
    case 'penutup-lebih':
      return `penutup </${fault.elemen}> tidak cocok; elemen yang sedang terbuka ${
        fault.terbuka === '' ? 'tidak ada' : `<${fault.terbuka}>`
      }.`;
    case 'markah-terlarang':
      return `${fault.markah} tidak diizinkan dalam templat.`;
    case 'svg-terlarang':
      return `<svg> tidak boleh memuat ${fault.hal}.`;
    case 'tabel-rancu':
      return `tabel rancu: ${fault.hal}.`;
    case 'qr-terlalu-kecil':
      return `QR berisi ${fault.huruf} bita tidak terbaca pada ukuran ${millimetres(fault.ukuran)} mm; perlu sedikitnya ${millimetres(fault.minimal)} mm.`;
    case 'qr-terlalu-panjang':
      return `QR berisi ${fault.huruf} bita; paling banyak ${fault.maks}.`;
    case 'selektor-tidak-dikenal':
      return `selektor "${fault.selektor}" tidak didukung; yang ada: elemen, .kelas, elemen.kelas, turunan seperti ".a .b", dan :root untuk warna tema.`;
    case 'properti-tidak-dikenal':
      return `properti "${fault.properti}" tidak didukung; yang ada: ${fault.pilihan.join(', ')}.`;
    case 'nilai-properti':
      return `${fault.properti}: ${fault.nilai} tidak dapat dipakai; yang diminta ${fault.diminta}.`;
    case 'properti-salah-elemen':
      return `properti "${fault.properti}" tidak berlaku pada <${fault.elemen}>; hanya pada ${fault.boleh.join(', ')}.`;
    case 'warna-tema-tidak-ada':
      return `var(${fault.nama}) tidak ada dalam tema.`;
    case 'gambar-tidak-ada':
      return `gambar "${fault.gambar}" tidak ada; yang ada: ${listed(fault.pilihan)}.`;
    case 'gambar-tidak-didukung':
      return `gambar "${fault.gambar}" bukan PNG, JPEG, atau SVG.`;
    case 'huruf-tidak-ada':
      return `huruf "${fault.huruf}" tidak ada; yang ada: ${listed(fault.pilihan)}.`;
    case 'lebih-dari-satu-halaman':
      return `<halaman tunggal> ke-${fault.bagian} menjadi ${fault.halaman} halaman; ringkas isinya atau perkecil hurufnya.`;
    case 'tidak-muat':
      return `${PARTS[fault.hal]} tidak muat di tempatnya: "${fault.isi}".`;
  }
}

const PARTS = {
  kepala: 'kepala halaman',
  kaki: 'kaki halaman',
  latar: 'latar',
  kotak: 'kotak',
  'baris-tabel': 'baris tabel yang tidak boleh terpenggal',
  kelompok: 'kelompok yang tidak boleh terpenggal',
} as const;

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'tidak ada satu pun' : names.join(', ');
}

const POINTS_PER_MM = 72 / 25.4;

function millimetres(points: number): string {
  return String(Math.ceil((points / POINTS_PER_MM) * 10) / 10).replace('.', ',');
}
