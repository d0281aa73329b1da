import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { sampleWorkbooksInPage } from '../taskpane/sample-workbooks.ts';
import { addinFiles, functionsInPage, type AddinOptions } from './addin-files.ts';

const ADDIN = join(import.meta.dirname, '..');

/**
 * How the add-in is built into dist/addin: static files that any https host serves unchanged. Two environments, because Excel
 * wants functions.js as one classic script, while the task pane is an ordinary page.
 */
export function addinConfig(options: AddinOptions): UserConfig {
  return {
    root: join(ADDIN, 'taskpane'),
    base: './',
    publicDir: false,
    build: {
      outDir: join(ADDIN, '../dist/addin'),
      emptyOutDir: false,
      target: 'es2020',
      // Its polyfill would be the only code here that fetches.
      modulePreload: { polyfill: false },
    },
    plugins: [addinFiles(options), sampleWorkbooksInPage(), functionsInPage()],
    environments: {
      functions: {
        consumer: 'client',
        define: { WITH_ALIASES: JSON.stringify(options.aliases) },
        build: {
          emptyOutDir: true,
          rolldownOptions: {
            input: join(ADDIN, 'functions/main.ts'),
            output: { format: 'iife', entryFileNames: 'functions.js' },
          },
        },
      },
      client: {
        build: { rolldownOptions: { input: join(ADDIN, 'taskpane/taskpane.html') } },
      },
    },
    builder: {
      async buildApp(builder) {
        // The first empties the folder.
        for (const name of ['functions', 'client']) {
          const environment = builder.environments[name];
          if (environment === undefined) throw new Error(`No environment ${name}.`);
          await builder.build(environment);
        }
      },
    },
  };
}
