import { officeHost } from '../workbook/office-host.ts';
import { insideExcel } from './office-ready.ts';
import { mountPane } from './pane.ts';
import './taskpane.css';

/** So long the pane waits for Office before it comes up with a sample workbook. */
const PATIENCE_MS = 4000;

async function main(): Promise<void> {
  const root = document.getElementById('panel');
  if (root === null) throw new Error('No element #panel.');
  const excel = insideExcel();
  const known = await Promise.race([excel, after(PATIENCE_MS)]);
  if (known === true) {
    mountPane(root, officeHost());
    return;
  }
  const { openDemo } = await import('./demo.ts');
  const close = openDemo(root);
  // A slow network is no reason to leave somebody inside Excel with the sample.
  if (known === undefined && (await excel)) {
    close();
    mountPane(root, officeHost());
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

main().catch(reportError);
