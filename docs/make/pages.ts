import { callsOfCases } from './bad-calls.ts';
import { functionsPage } from './functions-page.ts';
import { indexPage } from './index-page.ts';
import { regulationPage } from './regulation-page.ts';
import { pageName, versions } from './versions.ts';

/** A generated page. */
export interface Page {
  /** Below docs/. */
  readonly path: string;
  readonly text: string;
}

/** Every page that the rules write. */
export async function allPages(): Promise<Page[]> {
  return [
    { path: 'aturan/README.md', text: indexPage() },
    ...versions.map((version) => ({
      path: `aturan/${pageName(version.data.peraturan)}`,
      text: regulationPage(version),
    })),
    { path: 'fungsi.md', text: functionsPage(await callsOfCases()) },
  ];
}
