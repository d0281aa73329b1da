import type { SampleWorkbook } from '../workbook/sample-host.ts';

/** The workbooks that the pane offers outside Excel; the build fills it in (sample-workbooks.ts). */
export const sampleList: readonly SampleWorkbook[] = [];
