/** What a register is called where only its folder is known. */
export const NAMA_REGISTER = 'register-dokumen.sqlite';

/** Marks an SQLite file as a register of documents ("PTKN"). */
export const APPLICATION_ID = 0x50_54_4b_4e;

/** The version of the tables below. A register of a later version is not opened. */
export const SCHEMA_VERSION = 1;

const DOCUMENTS = `CREATE TABLE dokumen (
  id INTEGER PRIMARY KEY,
  jenis TEXT NOT NULL,
  rangkaian TEXT NOT NULL,
  program TEXT NOT NULL,
  nip TEXT NOT NULL,
  nama TEXT NOT NULL,
  deret TEXT NOT NULL,
  urut INTEGER NOT NULL,
  nomor TEXT NOT NULL COLLATE NOCASE UNIQUE,
  tanggal TEXT NOT NULL,
  fakta TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('dipesan', 'terbit', 'dicabut', 'diganti', 'batal')),
  alasan TEXT,
  nip_pengganti TEXT,
  menggantikan INTEGER REFERENCES dokumen (id),
  UNIQUE (deret, urut)
) STRICT`;

const FILES = `CREATE TABLE berkas (
  dokumen INTEGER NOT NULL REFERENCES dokumen (id),
  sha256 TEXT NOT NULL,
  nama TEXT NOT NULL,
  waktu TEXT NOT NULL,
  PRIMARY KEY (dokumen, sha256)
) STRICT`;

const EVENTS = `CREATE TABLE riwayat (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  dokumen INTEGER NOT NULL REFERENCES dokumen (id),
  waktu TEXT NOT NULL,
  oleh TEXT NOT NULL,
  peristiwa TEXT NOT NULL CHECK (peristiwa IN ('dipesan', 'terbit', 'berkas', 'dicabut', 'diganti', 'batal')),
  keterangan TEXT NOT NULL
) STRICT`;

/** Nobody has two valid documents of one run; a document has at most one successor. */
const INDEXES = [
  `CREATE UNIQUE INDEX dokumen_berlaku ON dokumen (jenis, rangkaian, nip) WHERE status IN ('dipesan', 'terbit')`,
  `CREATE UNIQUE INDEX dokumen_penerus ON dokumen (menggantikan) WHERE menggantikan IS NOT NULL AND status <> 'batal'`,
  `CREATE INDEX dokumen_orang ON dokumen (jenis, rangkaian, nip, id)`,
  `CREATE INDEX dokumen_nip_pengganti ON dokumen (jenis, rangkaian, nip_pengganti) WHERE nip_pengganti IS NOT NULL`,
  `CREATE INDEX berkas_sha256 ON berkas (sha256)`,
  `CREATE INDEX riwayat_dokumen ON riwayat (dokumen, id)`,
];

/** A register forgets nothing: not by a fault of this program, nor by someone's stray UPDATE in another one. */
const TRIGGERS = [
  ...(['riwayat', 'berkas'] as const).flatMap((table) =>
    (['UPDATE', 'DELETE'] as const).map(
      (act) =>
        `CREATE TRIGGER ${table}_tanpa_${act.toLowerCase()} BEFORE ${act} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} hanya bertambah'); END`,
    ),
  ),
  `CREATE TRIGGER dokumen_tanpa_delete BEFORE DELETE ON dokumen BEGIN SELECT RAISE(ABORT, 'dokumen tidak dihapus'); END`,
  `CREATE TRIGGER dokumen_nomor_tetap BEFORE UPDATE OF id, jenis, rangkaian, nip, deret, urut, nomor, menggantikan ON dokumen BEGIN SELECT RAISE(ABORT, 'nomor tidak berubah'); END`,
  `CREATE TRIGGER dokumen_isi_tetap BEFORE UPDATE OF program, nama, tanggal, fakta ON dokumen WHEN OLD.status <> 'dipesan' BEGIN SELECT RAISE(ABORT, 'isi dokumen terbit tidak berubah'); END`,
  `CREATE TRIGGER dokumen_status BEFORE UPDATE OF status ON dokumen
WHEN NOT (OLD.status = 'dipesan' AND NEW.status IN ('terbit', 'batal')
  OR OLD.status = 'terbit' AND NEW.status IN ('dicabut', 'diganti')
  OR OLD.status = 'dicabut' AND NEW.status = 'diganti')
BEGIN SELECT RAISE(ABORT, 'status tidak dapat berubah demikian'); END`,
];

/** All that a register consists of, in the order in which it is made. SQLite keeps each text as it stands here. */
export const SCHEMA: readonly string[] = [DOCUMENTS, FILES, EVENTS, ...INDEXES, ...TRIGGERS];
