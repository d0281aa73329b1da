import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTemplate, faultSentence, type BlockDocument } from '../../../templates/index.ts';

const PARAGRAPH =
  'Kinerja unit diukur dengan indikator kinerja utama yang ditetapkan pada awal tahun, dipantau setiap triwulan, dan dilaporkan pada akhir tahun bersama penjelasan penyebab keberhasilan atau kegagalannya serta rencana tindak lanjut.';

const DATA = {
  tahun: '2024',
  tahunLalu: '2023',
  unit: 'Kantor Layanan Informasi dan Pengaduan',
  paragraf: PARAGRAPH,
  tautan: 'https://contoh.go.id/v/1',
  bulan: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  iku: Array.from({ length: 42 }, (_each, index) => ({
    kode: `${index + 1}a-CP`,
    nama: `Persentase penyelesaian layanan ke-${index + 1}`,
    lalu: '101.5',
    kini: '104.25',
  })),
};

/** A made-up report: cover, numbered chapters, lists of contents, tables and figures, a landscape section. */
export function reportDocument(): BlockDocument {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');
  const result = compileTemplate({
    name: 'laporan',
    source: read('laporan.hbs'),
    css: read('laporan.css'),
  })(DATA);
  if (!result.ok) throw new Error(faultSentence(result.kesalahan));
  return result.document;
}

export const CREATED = new Date('2026-11-20T00:00:00Z');
export const IMAGES = {
  lambang:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="46" fill="#1c4587"/></svg>',
};
