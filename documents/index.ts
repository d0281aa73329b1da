export * from './date-text.ts';
export * from './finding.ts';
export * from './finding-sentences.ts';
export * from './grid.ts';
export * from './read-workbook.ts';
export type * from './document.ts';
export * from './document-registry.ts';
export * from './house-style.ts';
export * from './summary.ts';
