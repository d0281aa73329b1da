import { dateHelpers } from './date.ts';
import type { HelperSpec } from './helper-spec.ts';
import { logicHelpers } from './logic.ts';
import { numberHelpers } from './number.ts';
import { textHelpers } from './text.ts';

/** Every helper of the template language, beside Handlebars' own `if`, `unless`, `each` and `with`. */
export const helperTable: readonly HelperSpec[] = [
  ...numberHelpers,
  ...dateHelpers,
  ...textHelpers,
  ...logicHelpers,
];

export const builtInHelpers = ['if', 'unless', 'each', 'with'] as const;

export type { HelperSpec } from './helper-spec.ts';
