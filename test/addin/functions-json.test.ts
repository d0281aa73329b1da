import { beforeAll, expect, test } from 'vitest';
import { functionRegistry } from '../../rules/index.ts';
import { buildFunctions } from './built-files.ts';
import { loadInExcel, type Excel } from './excel.ts';

let plain: Excel;
let withAliases: Excel;

beforeAll(async () => {
  plain = loadInExcel(await buildFunctions());
  withAliases = loadInExcel(await buildFunctions({ aliases: true }));
});

const NAME = /^[A-Za-z][A-Za-z0-9._]{2,63}$/;
/** A1 and R1C1 references, which Excel reads before it looks for a function. */
const REFERENCE = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC]\d*)$/i;

test('every function of the registry is there, in its order, under its own name', () => {
  const names = functionRegistry.map(({ nama }) => nama);
  expect(plain.metadata.functions.map(({ name }) => name)).toEqual(names);
  expect(plain.metadata.functions.map(({ id }) => id)).toEqual(names);
});

test('the names follow the rules of the schema and are no cell references', () => {
  for (const { id, name } of plain.metadata.functions) {
    for (const each of [id, name]) {
      expect(each).toMatch(NAME);
      expect(each).not.toMatch(REFERENCE);
    }
  }
});

test('the ids that workbooks hold are never renamed or dropped', () => {
  expect(plain.metadata.functions.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "NILAI_PATOKAN",
      "NPR",
      "NILAI_TERTIMBANG",
      "NUK",
      "NILAI_AKHIR",
      "PREDIKAT",
      "KELULUSAN",
      "KELULUSAN_ELEARNING",
      "ANGKAKREDIT",
      "TARGET_AK",
      "AK_DIAKUI",
      "AK_PENULIS",
      "AK_KENAIKAN",
      "AK_INPASSING",
      "AK_KONVERSI",
      "IKPA_INDEX",
      "NKA",
      "CAPAIAN_IKU",
      "NILAI_SS",
      "NKO",
      "STATUS_IKU",
      "SERVICE_LEVEL",
      "OKUPANSI",
      "NILAI_KOMPONEN",
      "NILAI_LOMBA",
      "NILAI_IKM",
      "SUMBER",
      "RINCIAN",
    ]
  `);
});

test('each id has code, and no code is without an id', () => {
  for (const { metadata, functions } of [plain, withAliases]) {
    const ids = metadata.functions.map(({ id }) => id);
    expect([...functions.keys()]).toEqual(ids);
    expect(new Set(ids.map((id) => id.toUpperCase())).size).toBe(ids.length);
    const names = metadata.functions.map(({ name }) => name.toUpperCase());
    expect(new Set(names).size).toBe(names.length);
  }
});

test('aliases come only when they are asked for, with ids long enough and the function they stand for', () => {
  const known = new Set(plain.metadata.functions.map(({ id }) => id));
  const added = withAliases.metadata.functions.filter(({ id }) => !known.has(id));
  expect(added.map(({ name }) => name)).toEqual(functionRegistry.flatMap(({ alias }) => alias));
  expect(added.map(({ name }) => name)).toEqual(expect.arrayContaining(['NA', 'NT', 'NP', 'NSS']));
  for (const { id, name, description } of added) {
    expect(id).toMatch(NAME);
    expect(name).not.toMatch(REFERENCE);
    expect(description).toMatch(/^Nama lain [A-Z_]+\. /);
  }
  expect(withAliases.call('NA', [80, 70, 75])).toEqual(plain.call('NILAI_AKHIR', [80, 70, 75]));
});

test('error cells reach the functions, and whatever else a cell holds', () => {
  expect(plain.metadata.allowErrorForDataTypeAny).toBe(true);
  for (const { parameters, result } of plain.metadata.functions) {
    expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
    for (const each of parameters) expect(each).toMatchObject({ type: 'any', dimensionality: 'matrix' });
  }
});

test('what is optional comes last, and only the rest of RINCIAN repeats', () => {
  for (const { name, parameters } of plain.metadata.functions) {
    const optional = parameters.map((each) => each.optional === true);
    expect(optional, name).toEqual([...optional].sort());
    const repeating = parameters.filter((each) => each.repeating === true);
    expect(
      repeating.map((each) => each.name),
      name,
    ).toEqual(name === 'RINCIAN' ? ['argumen'] : []);
    expect(new Set(parameters.map((each) => each.name)).size).toBe(parameters.length);
  }
});

test('functions and parameters are described', () => {
  for (const { name, description, parameters } of plain.metadata.functions) {
    expect(description.length, name).toBeGreaterThan(20);
    for (const each of parameters) expect(each.description, `${name}.${each.name}`).toMatch(/\S{3,}/);
  }
});
