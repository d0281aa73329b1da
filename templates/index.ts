export type * from './block-tree.ts';
export * from './compile.ts';
export type { FaultFacts, Place, TemplateFault } from './faults.ts';
export * from './fault-sentences.ts';
export * from './pdf-definition.ts';
export type * from './template-data.ts';
export * from './texts-of.ts';
export { fold as foldBlanks } from './markup/element.ts';
export * from './markup/outline.ts';
