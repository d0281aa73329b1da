import { hasilSurvei, semuaPertanyaan } from '../../rules/lomba/index.ts';
import { errorSentence, PRINTED_DIGITS, type Decimal } from '../../rules/index.ts';
import type { ChartData } from '../chart.ts';
import { plainNumber } from '../document-data.ts';
import type { BukuLomba, KppDinilai } from './lomba.ts';
import { indeksResponden, perTabel } from './matriks.ts';
import { DATA_RESPONDEN } from './responden.ts';

/** A chart with the name under which the template shows it, and its caption. */
export interface Gambar {
  readonly nama: string;
  readonly keterangan: string;
  readonly grafik: ChartData;
}

/** The charts of the report: results by office, and the survey by group of respondents and by question. */
export function gambarLomba(buku: BukuLomba): readonly Gambar[] {
  return [
    ...perTabel(buku).map((offices, index) => ({
      nama: `grafik-nilai-kpp-${index + 1}`,
      keterangan: 'Nilai akhir, nilai lapangan, dan indeks survei setiap KPP',
      grafik: byOffice(buku, offices),
    })),
    {
      nama: 'grafik-indeks-responden',
      keterangan: 'Indeks kepuasan menurut kelompok responden, seluruh KPP',
      grafik: byGroup(buku),
    },
    {
      nama: 'grafik-indeks-pertanyaan',
      keterangan: 'Indeks kepuasan menurut pertanyaan, seluruh KPP',
      grafik: byQuestion(buku),
    },
  ];
}

function byOffice({ aturan }: BukuLomba, offices: readonly KppDinilai[]): ChartData {
  return {
    kind: 'horizontal-bars',
    categories: offices.map(({ kpp }) => kpp.nama),
    series: [
      { name: 'Nilai akhir', values: offices.map(({ nilai }) => plainNumber(nilai)) },
      {
        name: 'Nilai lapangan',
        values: offices.map(({ lapangan }) => plainNumber(lapangan.jumlah.nilai)),
      },
      { name: 'Indeks survei', values: offices.map(({ survei }) => plainNumber(survei.indeks.nilai)) },
    ],
    targets: [],
    unit: 'nilai',
    digits: PRINTED_DIGITS,
    axis: { min: plainNumber(aturan.rentangNilai.min), max: plainNumber(aturan.rentangNilai.maks) },
  };
}

function byQuestion({ aturan, responden }: BukuLomba): ChartData {
  const survey = hasilSurvei(
    aturan,
    responden.map(({ jawaban }) => jawaban),
  );
  if (!survey.ok) throw new Error(errorSentence(survey.kesalahan));
  const questions = semuaPertanyaan(aturan);
  const { pertanyaan } = survey.nilai;
  return indexChart(
    aturan,
    pertanyaan.map((each) => ({
      nama: `Pertanyaan ${questions.indexOf(each.pertanyaan) + 1}`,
      indeks: each.indeks,
    })),
  );
}

function byGroup({ aturan, responden }: BukuLomba): ChartData {
  return indexChart(
    aturan,
    DATA_RESPONDEN.flatMap(({ isian, pilihan }) =>
      pilihan.map((nama) => ({
        nama,
        indeks: indeksResponden(
          aturan,
          responden.filter((each) => each[isian] === nama),
        ),
      })),
    ),
  );
}

function indexChart(
  { kuesioner, indeksKepuasan }: BukuLomba['aturan'],
  rows: readonly { readonly nama: string; readonly indeks: Decimal | null }[],
): ChartData {
  return {
    kind: 'horizontal-bars',
    categories: rows.map(({ nama }) => nama),
    series: [
      {
        name: 'Indeks',
        values: rows.map(({ indeks }) => (indeks === null ? null : plainNumber(indeks))),
      },
    ],
    targets: [],
    unit: 'indeks',
    digits: PRINTED_DIGITS,
    axis: { min: '0', max: plainNumber(kuesioner.rentang.maks.times(indeksKepuasan.pengali)) },
  };
}
