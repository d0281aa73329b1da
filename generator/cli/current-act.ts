import { userInfo } from 'node:os';
import type { Act } from '../register/entry.ts';

/** Who runs the program, and now: for the register's history only; no document ever shows them. */
export function currentAct(): Act {
  return { waktu: new Date().toISOString(), oleh: userName() };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A system without an entry for this user, as containers are.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
