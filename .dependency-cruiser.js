/** The import borders of the house (docs/design.md). Each breach fails the build. */
const outside = (allowed) => ({ pathNot: allowed });

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'rules-stand-alone',
      comment: 'rules import nothing outside themselves but the decimal library',
      severity: 'error',
      from: { path: '^rules/' },
      to: outside('^(rules/|node_modules/(big\\.js|@types/big\\.js)/)'),
    },
    {
      name: 'documents-know-rules-by-their-doors',
      comment:
        'documents import themselves and the doors of rules: rules/index.ts and rules/<domain>/index.ts',
      severity: 'error',
      from: { path: '^documents/' },
      to: outside('^(documents/|rules/index\\.ts$|rules/[a-z-]+/index\\.ts$)'),
    },
    {
      name: 'templates-know-no-regulation',
      comment: 'templates import neither rules nor documents',
      severity: 'error',
      from: { path: '^templates/' },
      to: { path: '^(rules|documents|generator|addin)/' },
    },
    {
      name: 'templates-stay-pure',
      comment: 'templates run in Node and in the browser: no Node built-in',
      severity: 'error',
      from: { path: '^(rules|documents|templates)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'signature-stands-alone',
      comment: 'signature runs in Node and in the browser, and knows nobody else',
      severity: 'error',
      from: { path: '^signature/' },
      to: outside('^signature/'),
    },
    {
      name: 'signature-by-its-door',
      severity: 'error',
      from: { path: '^(generator|verifier)/' },
      to: { path: '^signature/', pathNot: '^signature/index\\.ts$' },
    },
    {
      name: 'verifier-knows-signature-only',
      comment: 'the verification page is for strangers: it holds no rules and no documents',
      severity: 'error',
      from: { path: '^verifier/' },
      to: { path: '^(rules|documents|templates|generator|addin)/' },
    },
    {
      name: 'nobody-imports-the-verifier',
      severity: 'error',
      from: { path: '^(rules|documents|templates|signature|generator|addin)/' },
      to: { path: '^verifier/' },
    },
    {
      name: 'addin-and-generator-apart',
      severity: 'error',
      from: { path: '^addin/' },
      to: { path: '^generator/' },
    },
    {
      name: 'generator-and-addin-apart',
      severity: 'error',
      from: { path: '^generator/' },
      to: { path: '^addin/' },
    },
    {
      name: 'rules-by-their-doors',
      comment: 'outside rules and its tests, a rule is reached by its door',
      severity: 'error',
      from: { path: '^(generator|addin|samples)/' },
      to: { path: '^rules/', pathNot: '^rules/(index\\.ts|[a-z-]+/index\\.ts)$' },
    },
    {
      name: 'exceljs-behind-the-workbook-reader',
      severity: 'error',
      from: { path: '^(generator|addin|documents|rules|templates)/', pathNot: '^generator/workbook/' },
      to: { path: 'node_modules/exceljs' },
    },
    {
      name: 'no-missing-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|out)/' },
  },
};
