import { build } from 'vite';
import { verifierConfig } from '../../verifier/build/config.ts';

/** Builds the verification page in memory, as `npm run build` does; without keys. */
export async function buildVerificationPage(): Promise<string> {
  const config = verifierConfig();
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const [page, ...more] = outputs;
  if (page?.type !== 'asset' || more.length > 0) throw new Error('The build gave other files than one page.');
  return typeof page.source === 'string' ? page.source : new TextDecoder().decode(page.source);
}
