import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { templateInput, type DocumentInstance } from '../documents/index.ts';
import { openTemplate } from '../generator/documents/template-store.ts';
import { facesOf, fontFamilies } from '../generator/pdf/fonts.ts';
import { qrSvg } from '../templates/index.ts';

const INK = '#222222';
const PLAIN_BLUE = '#1f3864';

/** A certificate set by Typst in this process: compiled anew for each participant, with what it can keep between compilations. */
export async function openTypst(
  first: DocumentInstance,
): Promise<(instance: DocumentInstance) => Uint8Array> {
  const workspace = join(import.meta.dirname, 'typst');
  const fontBlobs = [...new Set(Object.values(fontFamilies).flatMap(facesOf))].map((path) =>
    readFileSync(path),
  );
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const names = ['latar-1', 'latar-2', 'lambang'];
  for (const [index, markup] of (await picturesOf(first)).entries())
    compiler.mapShadow(join(workspace, `${names[index] ?? ''}.svg`), Buffer.from(markup));
  return (instance) => {
    const { data, tema } = templateInput(instance);
    const compiled = compiler.compile({
      mainFilePath: join(workspace, 'sertifikat.typ'),
      inputs: {
        data: JSON.stringify(data),
        utama: tema['warna-utama'] ?? PLAIN_BLUE,
        qr: qrSvg(typeof data['qr'] === 'string' ? data['qr'] : '', INK),
      },
    });
    if (compiled.result === null) {
      compiled.printDiagnostics();
      throw new Error('Typst did not compile the certificate');
    }
    return compiler.pdf(compiled.result);
  };
}

/** The frames and the emblem of the certificate, as our template draws them. */
async function picturesOf(instance: DocumentInstance): Promise<readonly string[]> {
  const { render } = await openTemplate('sertifikat', 'klasikal');
  const { data, tema } = templateInput(instance);
  const rendered = render(data, { tema });
  if (!rendered.ok) throw new Error('the template was not filled');
  const found = new Set<string>();
  JSON.stringify(rendered.document, (_key, value: unknown) => {
    if (
      typeof value === 'object' &&
      value !== null &&
      'kind' in value &&
      value.kind === 'svg' &&
      'markup' in value
    )
      found.add(String(value.markup));
    return value;
  });
  return [...found].slice(0, 3);
}
