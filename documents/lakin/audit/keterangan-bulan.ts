import type { Decimal } from '../../../rules/index.ts';
import type { Finding } from '../../finding.ts';
import type { Baris } from '../lembar.ts';
import { keraguan, type Konteks } from './konteks.ts';

const KATEGORI = ['telepon', 'chat'] as const;
type Kategori = (typeof KATEGORI)[number];

const NAMA: Readonly<Record<Kategori, string>> = { telepon: 'telepon', chat: 'live chat' };
const KATA: Readonly<Record<Kategori, RegExp>> = { telepon: /phone|telepon/i, chat: /chat/i };

/** What a remark says of one category in one month. */
interface Pernyataan {
  readonly row: Baris<'serviceLevel'>;
  readonly bulan: string;
  readonly nilai: Decimal;
  readonly tercapai: boolean;
}

/** Remarks such as "Tercapai pada semua kategori" against the target of their row, and against one another. */
export function auditKeterangan({ lembar }: Konteks): Finding[] {
  return KATEGORI.flatMap((kategori) => {
    const said = lembar.serviceLevel.flatMap((row) => statement(row, kategori));
    return [...said.flatMap((each) => againstTarget(each, kategori)), ...againstEachOther(said, kategori)];
  });
}

/** "Belum tercapai pada kategori phone" also says that the other category was reached. */
function statement(row: Baris<'serviceLevel'>, kategori: Kategori): Pernyataan[] {
  const { bulan, keterangan } = row.nilai;
  const nilai = row.nilai[kategori];
  if (bulan === null || keterangan === null || nilai === null) return [];
  const missed = /\b(belum|tidak)\b/i.test(keterangan);
  const all = /semua/i.test(keterangan);
  const named = KATA[kategori].test(keterangan);
  const other = KATEGORI.some((each) => each !== kategori && KATA[each].test(keterangan));
  if (!all && !named && !other) return [];
  const tercapai = all || named ? !missed : missed;
  return [{ row, bulan, nilai, tercapai }];
}

function againstTarget({ row, bulan, nilai, tercapai }: Pernyataan, kategori: Kategori): Finding[] {
  const { target, keterangan } = row.nilai;
  if (target === null || keterangan === null || nilai.gte(target) === tercapai) return [];
  const problem = { bulan, keterangan, kategori: NAMA[kategori], nilai, target };
  return [keraguan(row.tempat('keterangan'), { jenis: 'keterangan-bertentangan', ...problem })];
}

/** A month said to be reached must be above every month said to be missed, whatever the target was. */
function againstEachOther(said: readonly Pernyataan[], kategori: Kategori): Finding[] {
  const missed = said.filter(({ tercapai }) => !tercapai);
  const highest = missed.reduce<Pernyataan | undefined>(
    (best, each) => (best === undefined || each.nilai.gt(best.nilai) ? each : best),
    undefined,
  );
  if (highest === undefined) return [];
  return said
    .filter(({ tercapai, nilai }) => tercapai && nilai.lte(highest.nilai))
    .map(({ row, bulan, nilai }) =>
      keraguan(row.tempat('keterangan'), {
        jenis: 'keterangan-mustahil',
        kategori: NAMA[kategori],
        belum: { bulan: highest.bulan, nilai: highest.nilai },
        tercapai: { bulan, nilai },
      }),
    );
}
