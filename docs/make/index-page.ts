import { dateText } from '../../rules/index.ts';
import { joinBlocks, heading, left, link, plain, table } from './markdown.ts';
import { functionLink, functionsCiting } from './regulation-page.ts';
import { countNumbers } from './version-values.ts';
import { domainNames, pageName, versions } from './versions.ts';

/** The index of the regulations. */
export function indexPage(): string {
  return joinBlocks([
    heading(1, 'Aturan'),
    `Setiap halaman memuat satu peraturan: setiap angka dengan pasalnya, yang belum diatur beserta pilihan kami, dan yang tidak dimodelkan. Semua halaman dibuat dari data aturan yang dipakai menghitung. Lihat juga ${link('daftar fungsi', '../fungsi.md')}.`,
    table(
      [
        ...left('Peraturan', 'Tentang', 'Bidang', 'Berlaku sejak', 'Fungsi'),
        { judul: 'Angka', rata: 'kanan' },
      ],
      versions.map(({ domain, data }) => [
        link(plain(data.peraturan.singkatan), pageName(data.peraturan)),
        plain(data.peraturan.tentang),
        domainNames[domain],
        dateText(data.peraturan.berlakuSejak),
        functionsCiting(data.peraturan)
          .map(({ nama }) => functionLink(nama, 'aturan'))
          .join(', '),
        String(countNumbers(data)),
      ]),
    ),
  ]);
}
