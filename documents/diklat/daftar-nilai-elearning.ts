import { cite } from '../../rules/index.ts';
import { defineDocument } from '../document.ts';
import { plainNumber, sourceList } from '../document-data.ts';
import { pesertaData, programData } from './bagian-dokumen.ts';

/** The unit marks of an e-learning: all participants in the order of the workbook, with attendance and every missed condition. */
export const daftarNilaiElearning = defineDocument({
  perintah: 'daftar-nilai',
  nama: 'Daftar nilai e-learning',
  jenisBuku: 'e-learning',
  per: 'buku',
  susun: ({ penyelenggaraan, peserta: participants }) => {
    const peserta = [...participants];
    const { program, tanggalTerbit } = penyelenggaraan;
    const passed = peserta.filter((each) => each.hasil.lulus).length;
    const data = {
      ...programData(penyelenggaraan),
      unit: program.unit.daftar.map(({ nama, isi, proporsi, wajib }) => ({
        nama,
        isi,
        proporsi: plainNumber(proporsi),
        wajib,
      })),
      peserta: peserta.map((each) => ({
        ...pesertaData(each),
        lulus: each.hasil.lulus,
        kehadiran: plainNumber(each.hasil.kehadiran),
        unit: each.hasil.unit.map(({ nilai, dihitung }) => ({
          nilai: nilai === null ? null : plainNumber(nilai),
          dihitung,
        })),
        tidakTerpenuhi: each.hasil.tidakTerpenuhi,
      })),
      rekap: { jumlah: peserta.length, lulus: passed, tidakLulus: peserta.length - passed },
      sumber: sourceList([
        { perihal: 'proporsi unit', sumber: cite(program.peraturan, program.unit) },
        { perihal: 'nilai latihan', sumber: cite(program.peraturan, program.batas.latihan) },
        { perihal: 'kelulusan', sumber: cite(program.peraturan, program.batas.kehadiran) },
      ]),
    };
    return [
      {
        data,
        gaya: penyelenggaraan.gaya,
        namaBerkas: ['daftar-nilai', program.kode],
        tanggal: tanggalTerbit,
      },
    ];
  },
});
