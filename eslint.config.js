import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ClassDeclaration', message: 'A function will do.' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      // There are no enums here; it misreads index signatures of template literals.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    // The rules know no clock, no machine and no binary floats (docs/design.md).
    files: ['rules/**/*.ts', 'documents/**/*.ts', 'templates/**/*.ts', 'signature/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'setTimeout', 'setInterval', 'fetch', 'window', 'document'].map((name) => ({
          name,
          message: 'rules, documents and templates are pure: no Node, no browser, no network.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'No clock: dates come from the workbook.' },
        { object: 'Math', property: 'random', message: 'Results must be repeatable.' },
      ],
    },
  },
  {
    files: ['**/*.config.*', '**/*.mjs', '.dependency-cruiser.js', 'eslint.config.js'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['**/*.config.*'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['eslint.config.js', '.dependency-cruiser.js'], rules: { 'no-restricted-syntax': 'off' } },
);
