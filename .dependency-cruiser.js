/** The import borders of the house (docs/design.md). Each breach fails the build. */
const border = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const inFolders = (...folders) => ({ path: `^(${folders.join('|')})/` });
const outside = (allowed) => ({ pathNot: allowed });

const RULES_DOORS = 'rules/index\\.ts$|rules/[a-z-]+/index\\.ts$';

export default {
  forbidden: [
    border('no-circular', 'no file imports itself by way of others', {}, { circular: true }),
    border(
      'rules-stand-alone',
      'rules import nothing outside themselves but the decimal library',
      inFolders('rules'),
      outside('^(rules/|node_modules/(big\\.js|@types/big\\.js)/)'),
    ),
    border(
      'documents-know-rules-by-their-doors',
      'documents import themselves and the doors of rules: rules/index.ts and rules/<domain>/index.ts',
      inFolders('documents'),
      outside(`^(documents/|${RULES_DOORS})`),
    ),
    border(
      'templates-know-no-regulation',
      'templates import neither rules nor documents',
      inFolders('templates'),
      inFolders('rules', 'documents', 'generator', 'addin'),
    ),
    border(
      'templates-stay-pure',
      'templates run in Node and in the browser: no Node built-in',
      inFolders('rules', 'documents', 'templates'),
      { dependencyTypes: ['core'] },
    ),
    border(
      'signature-stands-alone',
      'signature runs in Node and in the browser, and knows nobody else',
      inFolders('signature'),
      outside('^signature/'),
    ),
    border('signature-by-its-door', 'signature is reached by its door', inFolders('generator', 'verifier'), {
      ...inFolders('signature'),
      ...outside('^signature/index\\.ts$'),
    }),
    border(
      'verifier-knows-signature-only',
      'the verification page is for strangers: it holds no rules and no documents',
      inFolders('verifier'),
      inFolders('rules', 'documents', 'templates', 'generator', 'addin'),
    ),
    border(
      'nobody-imports-the-verifier',
      'the verification page is an end, not a part',
      inFolders('rules', 'documents', 'templates', 'signature', 'generator', 'addin'),
      inFolders('verifier'),
    ),
    border(
      'addin-and-generator-apart',
      'the add-in runs without Node',
      inFolders('addin'),
      inFolders('generator'),
    ),
    border(
      'generator-and-addin-apart',
      'the generator runs without Excel',
      inFolders('generator'),
      inFolders('addin'),
    ),
    border(
      'rules-by-their-doors',
      'outside rules and its tests, a rule is reached by its door',
      inFolders('generator', 'addin', 'samples'),
      { ...inFolders('rules'), ...outside(`^(${RULES_DOORS})`) },
    ),
    border(
      'exceljs-behind-the-workbook-reader',
      'one place knows how a workbook is read and written',
      {
        ...inFolders('generator', 'addin', 'documents', 'rules', 'templates'),
        ...outside('^generator/workbook/'),
      },
      { path: 'node_modules/exceljs' },
    ),
    border(
      'no-missing-package',
      'what is imported stands in package.json',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|out)/' },
  },
};
