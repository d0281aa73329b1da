import { nipFaultText } from '../../documents/index.ts';
import type { RegisterDamage } from './check-register.ts';
import type { Status } from './entry.ts';
import type { Refusal } from './revoke.ts';

/** Why a document is not revoked or replaced, in Indonesian. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal.jenis) {
    case 'nomor-tidak-dikenal':
      return `Nomor "${refusal.nomor}" tidak ada di register; lihat: patokan register daftar`;
    case 'tanpa-alasan':
      return 'Alasan belum ditulis: --alasan "..."';
    case 'nip-pengganti-tidak-sah':
      return `--nip "${refusal.nip}" tidak sah: ${nipFaultText(refusal.salah)}.`;
    case 'nip-sudah-bernomor':
      return `NIP ${refusal.nip} sudah mempunyai ${refusal.nomor} untuk program yang sama.`;
    case 'belum-terbit':
      return `${refusal.nomor} belum terbit, jadi belum perlu diganti: perbaiki buku kerja lalu cetak lagi.`;
    case 'tidak-berlaku-lagi': {
      const successor =
        refusal.digantikanOleh === null ? '' : `; yang berlaku sekarang ${refusal.digantikanOleh}`;
      return `${refusal.nomor} sudah ${statusText(refusal.status)} (${refusal.alasan})${successor}.`;
    }
  }
}

/** What is wrong inside a register, in Indonesian. */
export function damageSentence(damage: RegisterDamage): string {
  switch (damage.jenis) {
    case 'basis-data':
      return `basis data rusak (rincian SQLite: ${damage.sebab.replace(/\s+/g, ' ')})`;
    case 'riwayat-berbeda':
      return `${damage.nomor}: tercatat ${statusText(damage.status)}, menurut riwayatnya ${damage.riwayat === null ? 'tidak pernah dipesan' : statusText(damage.riwayat)}`;
    case 'terbit-tanpa-berkas':
      return `${damage.nomor}: tidak ada berkas yang tercatat`;
  }
}

/** A status within a sentence. */
export function statusText(status: Status): string {
  return status === 'batal'
    ? 'dibatalkan sebelum terbit'
    : status === 'dipesan'
      ? 'dipesan, belum terbit'
      : status;
}
