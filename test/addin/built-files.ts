import { createBuilder } from 'vite';
import type { AddinOptions } from '../../addin/build/addin-files.ts';
import { addinConfig } from '../../addin/build/config.ts';
import { LOCAL_HOST } from '../../addin/build/host.ts';

/** Files of the build by name: functions.js, functions.json, manifest.xml, assets/icon-16.png, … */
export type BuiltFiles = ReadonlyMap<string, Buffer>;

/** Builds the functions in memory, as `npm run addin:build` does. */
export function buildFunctions(options: Partial<AddinOptions> = {}): Promise<BuiltFiles> {
  return buildInMemory('functions', options);
}

/** Builds the page of the task pane in memory. */
export function buildPage(): Promise<BuiltFiles> {
  return buildInMemory('client', {});
}

async function buildInMemory(name: string, options: Partial<AddinOptions>): Promise<BuiltFiles> {
  const config = addinConfig({ host: LOCAL_HOST, aliases: false, ...options });
  const builder = await createBuilder({
    ...config,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`No environment ${name}.`);
  const built = await builder.build(environment);
  if (!('output' in built)) throw new Error('The build gave no files.');
  return new Map(
    built.output.map((file) => [file.fileName, Buffer.from(file.type === 'chunk' ? file.code : file.source)]),
  );
}

export function builtFile(files: BuiltFiles, name: string): Buffer {
  const file = files.get(name);
  if (file === undefined) throw new Error(`The build holds no ${name}.`);
  return file;
}
