// The page is written from the audit. After a change that is meant:
//   PATOKAN_UPDATE_GOLDEN=1 npx vitest run test/documents/lakin/cerita-audit.test.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditStory } from '../../../docs/make/audit-story.ts';
import { readWorkbook } from '../../../documents/index.ts';
import { LAKIN } from './sample-report.ts';

const PAGE = join(import.meta.dirname, '../../../docs/cerita-audit.md');

test('docs/cerita-audit.md tells the audit of the sample as it is', () => {
  const story = auditStory(readWorkbook(LAKIN).temuan);
  if (process.env['PATOKAN_UPDATE_GOLDEN'] === '1') writeFileSync(PAGE, story);
  expect(readFileSync(PAGE, 'utf8')).toBe(story);
});

test('it tells of every finding once', () => {
  const { temuan } = readWorkbook(LAKIN);
  const lines = auditStory(temuan)
    .split('\n')
    .filter((line) => /^'?[A-Z][A-Za-z0-9 ]*'?![A-Z]+\d+: /.test(line));
  expect(lines).toHaveLength(temuan.length);
});
