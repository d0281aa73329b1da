import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { excelFunctions } from '../functions/excel-functions.ts';
import { functionsMetadata } from '../functions/metadata.ts';
import { LOCAL_HOST } from './host.ts';

const ASSETS = join(import.meta.dirname, '../assets');
const MANIFEST = join(import.meta.dirname, '../../manifest.xml');

export interface AddinOptions {
  /** The address that will serve the files, without a slash at its end. */
  readonly host: string;
  /** Whether PAJAK.NA and the other symbols of the regulations become functions too. */
  readonly aliases: boolean;
}

/** The files beside functions.js that Excel asks for: functions.json, manifest.xml for `host`, and the icons. */
export function addinFiles(options: AddinOptions): Plugin {
  return {
    name: 'patokan-addin-files',
    applyToEnvironment: ({ name }) => name === 'functions',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName, source });
      const metadata = functionsMetadata(excelFunctions(options.aliases));
      emit('functions.json', `${JSON.stringify(metadata, null, 2)}\n`);
      emit('manifest.xml', manifestFor(options.host));
      for (const icon of readdirSync(ASSETS).filter((name) => name.endsWith('.png'))) {
        emit(`assets/${icon}`, readFileSync(join(ASSETS, icon)));
      }
    },
  };
}

function manifestFor(host: string): string {
  return readFileSync(MANIFEST, 'utf8').replaceAll(LOCAL_HOST, host);
}

/** Lets the page of the task pane load the functions: in the shared runtime it is the page they run in. */
export function functionsInPage(): Plugin {
  return {
    name: 'patokan-functions-in-page',
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { src: './functions.js', defer: true }, injectTo: 'head' },
    ],
  };
}
