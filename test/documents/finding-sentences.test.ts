import { expect, test } from 'vitest';
import { findingsOf, readSampleGrid, withCell } from './sample-grid.ts';

const sample = await readSampleGrid('penilai-pajak-dasar');

test('a finding is one line, whatever lines a cell holds', () => {
  const planted = withCell(sample, 'Peserta!B2', '19890612\nPeserta!B3: tidak ada galat\u2028');
  const findings = findingsOf(planted);
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings) expect(finding).not.toMatch(/[\n\r\u2028]/);
  expect(findings.join('\n')).toContain('19890612 Peserta!B3: tidak ada galat');
});
