import { LineRuleType, Paragraph } from 'docx';
import { halfPoints, twips } from './lengths.ts';

const LEAST_HEIGHT = 1;
/** Word's highest line. */
const MOST_HEIGHT = 1584;

/** An empty paragraph of exactly this height, 1 point at least: Word wants one behind a table. */
export function spacerNode(height: number, pageBreakBefore = false, keepNext = false): Paragraph {
  return new Paragraph({
    spacing: {
      before: 0,
      after: 0,
      line: twips(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height))),
      lineRule: LineRuleType.EXACT,
    },
    run: { size: halfPoints(1) },
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(keepNext ? { keepNext } : {}),
  });
}
