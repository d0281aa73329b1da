import { describe, expect, test } from 'vitest';
import { functionRegistry } from '../../rules/functions/registry.ts';
import { callByRules, caseFiles } from './rule-cases.ts';

for (const { name, cases } of await caseFiles()) {
  describe(name, () => {
    for (const [index, each] of cases.entries()) {
      test(`${index + 1}. ${each.fungsi}(${JSON.stringify(each.argumen)}): ${each.dasar}`, () => {
        expect(callByRules(each.fungsi, each.argumen)).toEqual(each.hasil);
      });
    }
  });
}

describe('the examples that users see', () => {
  for (const spec of functionRegistry) {
    test(`${spec.nama} has examples and they hold`, () => {
      expect(spec.contoh.length).toBeGreaterThan(0);
      for (const { argumen, hasil } of spec.contoh) expect(callByRules(spec.nama, argumen)).toEqual(hasil);
    });
  }
});
