import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toFloat, type Decimal } from '../../rules/index.ts';
import type { VersionData } from '../../docs/make/versions.ts';

const RULES = join(import.meta.dirname, '../../rules');

export interface VersionFile {
  readonly name: string;
  readonly data: VersionData;
}

/** Every version there is, found by its file: what each exports that has the header of a regulation. */
export async function versionFiles(): Promise<VersionFile[]> {
  const names = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /versions\/[^/]+\.ts$/.test(name) && !name.endsWith('.cases.ts'),
  );
  const found = await Promise.all(
    names.sort().map(async (name) => {
      const module = (await import(pathToFileURL(join(RULES, name)).href)) as Record<string, unknown>;
      const headed = Object.values(module).filter(
        (value): value is VersionData => typeof value === 'object' && value !== null && 'peraturan' in value,
      );
      return headed.map((data) => ({ name, data }));
    }),
  );
  return found.flat();
}

/** What stands elsewhere on a page, and `tingkat`, which is read out of the wording of its butir. */
const ELSEWHERE = new Set([
  'peraturan',
  'belumDiatur',
  'tidakDimodelkan',
  'terbuka',
  'butirTerbuka',
  'tingkat',
]);

/** The numbers and the words of a version. */
export interface Leaves {
  readonly angka: number[];
  readonly kata: string[];
}

export function leavesOf(value: unknown): Leaves {
  const leaves: Leaves = { angka: [], kata: [] };
  collect(value, leaves);
  return leaves;
}

function collect(value: unknown, leaves: Leaves): void {
  if (typeof value === 'number') leaves.angka.push(value);
  else if (typeof value === 'string') leaves.kata.push(value);
  else if (typeof value === 'object' && value !== null) {
    if ('toFixed' in value) leaves.angka.push(toFloat(value as Decimal));
    else for (const [name, inner] of Object.entries(value)) if (!ELSEWHERE.has(name)) collect(inner, leaves);
  }
}
