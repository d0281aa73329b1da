import type { FunctionSpec, RawArgument, RawCell } from '../../rules/index.ts';

/**
 * The arguments of a call as the rules read them. Excel passes a range as its rows, an omitted argument as null, repeated
 * arguments together in one list, and its invocation after all of them. For a day after an update it can still go by the former,
 * shorter list of parameters: the invocation then stands where a new optional argument is expected (OfficeDev/office-js#2777).
 */
export function rawArguments(spec: FunctionSpec, values: readonly unknown[]): RawArgument[] {
  const given = isInvocation(values.at(-1)) ? values.slice(0, -1) : values;
  return given.flatMap((value, index) => {
    if (spec.parameter[index]?.fakta.bentuk !== 'sisa') return [rawArgument(value)];
    return Array.isArray(value) ? value.map(rawArgument) : [];
  });
}

function isInvocation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'functionName' in value;
}

function rawArgument(value: unknown): RawArgument {
  if (!Array.isArray(value)) return rawCell(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(rawCell) : [rawCell(row)]));
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) return UNREADABLE;
  return width === 0 ? null : rows;
}

function rawCell(value: unknown): RawCell {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value === null ? null : objectCell(value);
    case 'bigint':
    case 'symbol':
    case 'function':
      return UNREADABLE;
  }
}

/** Stands for what Excel itself shows as #VALUE! where only a plain value is asked for: an entity, an image. */
const UNREADABLE = { galat: '#VALUE!' } as const;

/** An error cell, or one of Excel's data types with the plain value behind it. */
function objectCell(value: object): RawCell {
  const { code, type, basicType, basicValue } = value as Record<string, unknown>;
  if (typeof code === 'string') return { galat: code };
  if (type === 'Empty') return null;
  if (type === 'Error' || basicType === 'Error') {
    return typeof basicValue === 'string' ? { galat: basicValue } : UNREADABLE;
  }
  return typeof basicValue === 'object' || basicValue === undefined ? UNREADABLE : rawCell(basicValue);
}
