import {
  documentNumber,
  numberSeries,
  type CatatanDokumen,
  type Penomoran,
  type Problem,
} from '../../documents/index.ts';
import { success, type Result } from '../../rules/index.ts';
import type { FileFault } from '../file-faults.ts';
import { eventWriter, type Act, type Status } from './entry.ts';
import { guarded, inTransaction, type Register, type Sql } from './open-register.ts';

/** A document that wants a number. */
export interface NumberRequest extends CatatanDokumen {
  readonly nip: string;
}

/** The numbers of a run. */
export interface Reservation {
  /** By NIP; those who are held back have none. */
  readonly nomor: ReadonlyMap<string, string>;
  /** How many of the numbers are new. */
  readonly baru: number;
  /** Who gets no document, because theirs was revoked. */
  readonly tertahan: readonly Objection[];
  /** Where the workbook contradicts the register. With one of these no document may be made, and no number is taken. */
  readonly bertentangan: readonly Objection[];
}

export interface Objection {
  readonly nip: string;
  readonly masalah: Problem;
}

/** Another process that wants numbers waits no longer than for so many documents. */
const BLOCK = 1000;

/**
 * Gives each document its number: the one it has already, or the next of its series. It is written down before any file is made,
 * so a run that breaks off and starts again finds the numbers of the first; no number is ever given twice.
 *
 * @param jenis the kind of document, by its command
 */
export function reserveNumbers(
  register: Register,
  jenis: string,
  penomoran: Penomoran,
  requests: readonly NumberRequest[],
  act: Act,
): Result<Reservation, FileFault> {
  const { sql, berkas } = register;
  return guarded(berkas, (): Result<Reservation, FileFault> => {
    const desk = openDesk(sql, jenis, penomoran, act);
    const decided = requests.map((request) => desk.decide(request));
    const bertentangan = objections(requests, decided, 'bertentangan');
    if (bertentangan.length > 0) return success({ nomor: new Map(), baru: 0, tertahan: [], bertentangan });
    const nomor = new Map<string, string>();
    const held: Objection[] = [];
    const overtaken: Objection[] = [];
    let baru = 0;
    for (let start = 0; start < requests.length; start += BLOCK) {
      const block = requests.slice(start, start + BLOCK);
      inTransaction(sql, () => {
        // Decided again: another process may have come between.
        const now = block.map((request) => desk.decide(request));
        held.push(...objections(block, now, 'tertahan'));
        overtaken.push(...objections(block, now, 'bertentangan'));
        block.forEach((request, index) => {
          const decision = now[index];
          if (decision === undefined || 'masalah' in decision) return;
          if (decision.jenis === 'baru') baru += 1;
          nomor.set(request.nip, desk.carryOut(request, decision));
        });
      });
    }
    return success({ nomor, baru, tertahan: held, bertentangan: overtaken });
  });
}

/** What the register makes of a request. */
type Decision =
  | { readonly jenis: 'tetap'; readonly nomor: string }
  /** Reserved by a run that did not get that far. */
  | { readonly jenis: 'dipesan'; readonly id: number; readonly nomor: string }
  | { readonly jenis: 'baru'; readonly batalkan: number | null }
  | { readonly jenis: 'tertahan' | 'bertentangan'; readonly masalah: Problem };

interface Latest {
  readonly id: number;
  readonly deret: string;
  readonly urut: number;
  readonly nomor: string;
  readonly fakta: string;
  readonly status: Status;
  readonly alasan: string | null;
  readonly nip_pengganti: string | null;
}

interface Desk {
  readonly decide: (request: NumberRequest) => Decision;
  /** Writes a decision down and gives the number; under the lock, and on what was decided under the same lock. */
  readonly carryOut: (request: NumberRequest, decision: Exclude<Decision, { masalah: Problem }>) => string;
}

function openDesk(sql: Sql, jenis: string, { pola, nomorAwal, tanggal }: Penomoran, act: Act): Desk {
  const deret = numberSeries(pola, tanggal);
  const latestOf = sql.prepare(
    `SELECT id, deret, urut, nomor, fakta, status, alasan, nip_pengganti FROM dokumen
     WHERE jenis = ? AND rangkaian = ? AND nip = ? ORDER BY status IN ('dipesan', 'terbit') DESC, id DESC LIMIT 1`,
  );
  const replacedOne = sql.prepare(
    `SELECT id FROM dokumen AS lama WHERE jenis = ? AND rangkaian = ? AND nip_pengganti = ? AND status = 'diganti'
     AND NOT EXISTS (SELECT 1 FROM dokumen WHERE menggantikan = lama.id AND status <> 'batal') ORDER BY id`,
  );
  const lastOf = sql.prepare('SELECT max(urut) AS urut FROM dokumen WHERE deret = ?');
  const taken = sql.prepare('SELECT 1 FROM dokumen WHERE nomor = ?');
  const insert = sql.prepare(
    `INSERT INTO dokumen (jenis, rangkaian, program, nip, nama, deret, urut, nomor, tanggal, fakta, status, menggantikan)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'dipesan', ?)`,
  );
  const renew = sql.prepare('UPDATE dokumen SET program = ?, nama = ?, tanggal = ?, fakta = ? WHERE id = ?');
  const giveUp = sql.prepare("UPDATE dokumen SET status = 'batal', alasan = ? WHERE id = ?");
  const tell = eventWriter(sql, act);

  const nextNumber = (): { urut: number; nomor: string } => {
    const { urut: last } = lastOf.get(deret) as { urut: number | null };
    for (let urut = Math.max((last ?? 0) + 1, nomorAwal); ; urut += 1) {
      const nomor = documentNumber(pola, urut, tanggal);
      // Another pattern may come to the same text: "1{urut}" and "{urut}1".
      if (taken.get(nomor) === undefined) return { urut, nomor };
    }
  };

  return {
    decide: (request) => {
      const latest = latestOf.get(jenis, runKey(request), request.nip) as Latest | undefined;
      switch (latest?.status) {
        case undefined:
        case 'batal':
          return { jenis: 'baru', batalkan: null };
        case 'terbit': {
          const beda = differences(latest.fakta, request.fakta);
          if (beda.length === 0) return { jenis: 'tetap', nomor: latest.nomor };
          const masalah = { jenis: 'berbeda-dari-register', nomor: latest.nomor, beda } as const;
          return { jenis: 'bertentangan', masalah };
        }
        case 'dipesan': {
          const { id, nomor } = latest;
          // A number that names its month must not stand on paper of another one.
          const fits = latest.deret === deret && documentNumber(pola, latest.urut, tanggal) === nomor;
          return fits ? { jenis: 'dipesan', id, nomor } : { jenis: 'baru', batalkan: id };
        }
        case 'dicabut': {
          const { nomor, alasan } = latest;
          const masalah = { jenis: 'dicabut-di-register', nomor, alasan: alasan ?? '' } as const;
          return { jenis: 'tertahan', masalah };
        }
        case 'diganti': {
          const { nomor, nip_pengganti: nip } = latest;
          if (nip === null || nip === request.nip) return { jenis: 'baru', batalkan: null };
          return { jenis: 'bertentangan', masalah: { jenis: 'beralih-di-register', nomor, nip } };
        }
      }
    },
    carryOut: (request, decision) => {
      if (decision.jenis === 'tetap') return decision.nomor;
      const { nip, nama, program, fakta } = request;
      if (decision.jenis === 'dipesan') {
        renew.run(program, nama, tanggal, JSON.stringify(fakta), decision.id);
        return decision.nomor;
      }
      if (decision.batalkan !== null) {
        const alasan = 'pola nomor atau tanggal terbit berubah sebelum terbit';
        giveUp.run(alasan, decision.batalkan);
        tell(decision.batalkan, 'batal', alasan);
      }
      const { urut, nomor } = nextNumber();
      const key = runKey(request);
      const replaced = replacedOne.get(jenis, key, nip) as { id: number } | undefined;
      const { lastInsertRowid } = insert.run(
        ...[jenis, key, program, nip, nama, deret, urut, nomor, tanggal, JSON.stringify(fakta)],
        replaced?.id ?? null,
      );
      tell(Number(lastInsertRowid), 'dipesan', '');
      return nomor;
    },
  };
}

function runKey({ rangkaian }: NumberRequest): string {
  return JSON.stringify(rangkaian.map((part) => part.trim().toLowerCase()));
}

/** The facts that both sides know and that differ: a label that only one of two program versions writes is none. */
function differences(
  registered: string,
  now: Readonly<Record<string, string>>,
): { readonly apa: string; readonly terbit: string; readonly sekarang: string }[] {
  const known = new Map(Object.entries(JSON.parse(registered) as Record<string, string>));
  return Object.entries(now).flatMap(([apa, sekarang]) => {
    const terbit = known.get(apa);
    return terbit === undefined || terbit === sekarang ? [] : [{ apa, terbit, sekarang }];
  });
}

function objections(
  requests: readonly NumberRequest[],
  decisions: readonly Decision[],
  kind: 'tertahan' | 'bertentangan',
): Objection[] {
  return decisions.flatMap((decision, index) => {
    const nip = requests[index]?.nip;
    return nip !== undefined && 'masalah' in decision && decision.jenis === kind
      ? [{ nip, masalah: decision.masalah }]
      : [];
  });
}
