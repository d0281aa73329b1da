import { indeksKepuasanMasyarakat, semuaPertanyaan, type AturanLomba } from '../../rules/lomba/index.ts';
import { zip, type Decimal } from '../../rules/index.ts';
import { plainNumber } from '../document-data.ts';
import type { Plain } from '../document.ts';
import type { BukuLomba, KppDinilai } from './lomba.ts';
import { DATA_RESPONDEN, type Responden } from './responden.ts';

/** How many offices stand beside one another in a table, or below one another in a chart. */
const KOLOM_PER_TABEL = 8;

/** The offices, best first, in as many groups as tables or charts are needed. */
export function perTabel({ peringkat }: BukuLomba): readonly (readonly KppDinilai[])[] {
  const offices = peringkat.map(({ peserta }) => peserta);
  return Array.from({ length: Math.ceil(offices.length / KOLOM_PER_TABEL) }, (_, index) =>
    offices.slice(index * KOLOM_PER_TABEL, (index + 1) * KOLOM_PER_TABEL),
  );
}

/** The survey as tables: a row for each question, section and group of respondents, a column for each office. */
export function matriksData(buku: BukuLomba): Plain {
  return perTabel(buku).map((columns) => ({
    kpp: columns.map(({ kpp }) => kpp.nama.replace(/^KPP\s+/i, '')),
    bagian: sections(buku.aturan, columns),
    indeks: columns.map(({ survei }) => plainNumber(survei.indeks.nilai)),
    responden: columns.map(({ survei }) => survei.responden),
    imbalan: favours(buku.aturan, columns),
    kelompok: groups(buku, columns),
  }));
}

function sections(aturan: AturanLomba, columns: readonly KppDinilai[]): Plain {
  const numbers = new Map(semuaPertanyaan(aturan).map((each, index) => [each, index + 1]));
  return aturan.kuesioner.bagian.map(({ nama, pertanyaan }, section) => ({
    nama,
    indeks: columns.map(({ survei }) => plainIndex(survei.bagian[section]?.indeks ?? null)),
    pertanyaan: pertanyaan
      .filter(({ jenis }) => jenis === 'kepuasan')
      .map((question) => ({
        nomor: numbers.get(question) ?? 0,
        teks: question.teks,
        indeks: columns.map(({ survei }) =>
          plainIndex(survei.pertanyaan.find((each) => each.pertanyaan === question)?.indeks ?? null),
        ),
      })),
  }));
}

function favours(aturan: AturanLomba, columns: readonly KppDinilai[]): Plain {
  return semuaPertanyaan(aturan).flatMap((question, index) => {
    if (question.jenis !== 'imbalan') return [];
    const jawaban = columns.map(({ survei }) => {
      const own = survei.imbalan.find((each) => each.pertanyaan === question);
      return { ya: own?.ya ?? 0, tidak: own?.tidak ?? 0, kosong: own?.kosong ?? 0 };
    });
    return [{ nomor: index + 1, teks: question.teks, jawaban }];
  });
}

function groups({ aturan, responden }: BukuLomba, columns: readonly KppDinilai[]): Plain {
  return DATA_RESPONDEN.map(({ isian, nama, pilihan }) => ({
    nama,
    baris: [...pilihan, null].flatMap((answer) => {
      const own = responden.filter((each) => each[isian] === answer);
      if (own.length === 0 && answer === null) return [];
      return [
        {
          nama: answer ?? 'Tidak diisi',
          responden: own.length,
          indeks: columns.map(({ kpp }) =>
            plainIndex(
              indeksResponden(
                aturan,
                own.filter((each) => each.kpp === kpp),
              ),
            ),
          ),
        },
      ];
    }),
  }));
}

/** The index over the answers of some respondents; null where none of them answered. */
export function indeksResponden(aturan: AturanLomba, responden: readonly Responden[]): Decimal | null {
  const questions = semuaPertanyaan(aturan);
  const marks = responden.flatMap(({ jawaban }) =>
    zip(questions, jawaban).map(([{ jenis }, each]) =>
      jenis === 'kepuasan' && typeof each !== 'string' ? each : null,
    ),
  );
  const index = indeksKepuasanMasyarakat(aturan, marks);
  return index.ok ? index.nilai.nilai : null;
}

function plainIndex(index: Decimal | null): string | null {
  return index === null ? null : plainNumber(index);
}
