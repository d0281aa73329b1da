import type { FunctionSpec } from '../../rules/index.ts';
import type { ExcelFunction } from './excel-functions.ts';

/** functions.json: how Excel knows the functions (learn.microsoft.com, "Manually create JSON metadata for custom functions"). */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/**
 * Every parameter is `any`, so that text such as "75,5" and error cells reach the rules and get a sentence instead of Excel's
 * bare #VALUE!; and a matrix, so that a range comes whole and spills in one call.
 */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}

export function functionsMetadata(functions: readonly ExcelFunction[]): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ id, nama, spec }) => ({
      id,
      name: nama,
      description: spec.nama === nama ? spec.uraian : `Nama lain ${spec.nama}. ${spec.uraian}`,
      parameters: spec.parameter.map(parameterMetadata),
      result: { type: 'any', dimensionality: 'matrix' },
    })),
  };
}

function parameterMetadata({ nama, fakta }: FunctionSpec['parameter'][number]): ParameterMetadata {
  return {
    name: nama,
    description: fakta.uraian,
    type: 'any',
    dimensionality: 'matrix',
    // Repeating arguments may be left out anyway.
    ...(fakta.bentuk === 'sisa' ? { repeating: true } : fakta.opsional ? { optional: true } : {}),
  };
}
