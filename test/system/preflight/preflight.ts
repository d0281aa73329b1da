import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const JARS = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
].map((name) => `/usr/share/java/${name}.jar`);

/**
 * What PDFBox Preflight finds wrong in each file as PDF/A-1b, "ok" where nothing. Needs Debian's libpdfbox2-java, libactivation-java,
 * libjaxb-api-java and a JDK.
 */
export function preflight(files: readonly string[]): readonly string[] {
  const source = join(import.meta.dirname, 'Preflight.java');
  const out = execFileSync('java', ['-cp', JARS.join(':'), source, ...files], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return out.trimEnd().split('\n');
}
