import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// Who may import whom, lowest first; each layer sees itself and everything below it.
const layers = [
  ['domain', 'embedded-postgres'],
  ['platform'],
  ['practice'],
  ['engagement'],
  ['registers', 'cadence'],
  ['reporting'],
  ['api', 'worker', 'quickstart'],
];
const scope = (name) => `scope:${name}`;
const layerConstraints = layers.flatMap((layer, index) =>
  layer.map((name) => ({
    sourceTag: scope(name),
    onlyDependOnLibsWithTags: [...layers.slice(0, index).flat(), name].map(scope),
  })),
);

const boundaries = {
  depConstraints: [
    ...layerConstraints,
    { sourceTag: 'scope:migrations', onlyDependOnLibsWithTags: [scope('platform'), scope('testing')] },
    { sourceTag: 'scope:testing', onlyDependOnLibsWithTags: ['type:lib'] },
    { sourceTag: 'scope:portal', onlyDependOnLibsWithTags: [scope('domain'), scope('api-client')] },
    { sourceTag: 'scope:api-client', onlyDependOnLibsWithTags: [] },
    { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
  ],
  // The list of migrations is data for whoever opens a database: the quickstart, the worker, the testing kit.
  // The quickstart runs both servers in its own process.
  allow: ['^(\\.\\./)+migrations(/index)?$', '^(\\.\\./)+(api/src/server|worker/src/worker)$'],
  // Tests of a library use the test kit, which uses the library.
  ignoredCircularDependencies: [
    ['platform', 'migrations'],
    ['platform', 'testing'],
    ['migrations', 'testing'],
  ],
};
const inTests = { ...boundaries, allow: [...boundaries.allow, '^@quarterdeck/testing/'] };
const tests = [
  '**/*.spec.{ts,tsx}',
  '**/testing/**/*.ts',
  'apps/api/src/contract/**/*.ts',
  'apps/portal/e2e/**/*.ts',
];

const valueInPlace = 'Interpolate the value or the placeholder: numbers say nothing and shift.';

// `import type` erases the class that the validation pipe and the OpenAPI generator look for, without an error.
const erasedDto =
  'Import DTO classes without `type`: a type-only import silently switches their validation off.';

export default tseslint.config(
  {
    ignores: ['**/node_modules', 'dist', '.nx', '.quarterdeck', 'coverage', 'libs/api-client/src/schema.ts'],
  },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { regexp },
    rules: {
      // A text of a megabyte must not take minutes to match.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignorePartial: false, ignoreSticky: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // Interfaces of Nest and TypeORM ask for promises where there is nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      'max-lines': ['warn', { max: 250 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'migrations/**/*.ts'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': ['error', boundaries] },
  },
  {
    files: tests,
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': ['error', inTests] },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    ignores: ['libs/platform/src/http/bodies/body-rules.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@nestjs/platform-fastify',
          importNames: ['RouteConfig'],
          message: 'RouteConfig overwrites what other decorators of the route have set: use routeConfig.',
        },
      ],
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name="sql"] > TemplateLiteral > TemplateElement[value.raw=/\\$\\d/]',
          message: valueInPlace,
        },
        {
          selector:
            'CallExpression[callee.name="raw"] :matches(Literal[value=/\\$\\d/], TemplateElement[value.raw=/\\$\\d/])',
          message: valueInPlace,
        },
      ],
    },
  },
  {
    files: ['**/*.controller.ts', '**/*.dto.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[importKind="type"][source.value=/\\.(dto|params|query)$/]',
          message: erasedDto,
        },
        {
          selector:
            'ImportDeclaration[source.value=/\\.(dto|params|query)$/] > ImportSpecifier[importKind="type"]',
          message: erasedDto,
        },
      ],
    },
  },
  {
    files: ['apps/{api,worker}/**/*.ts', 'libs/**/*.ts', 'migrations/**/*.ts'],
    ignores: ['libs/platform/src/config/**', '**/testing/**', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only libs/platform/src/config reads the environment.',
        },
      ],
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^[^.]', message: 'The rules import nothing: time and ids are arguments.' }] },
      ],
    },
  },
  {
    files: ['apps/portal/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // An event handler of React may be async; whatever it returns is ignored on purpose.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    // Bodies of answers are untyped until a test has looked at them.
    files: ['**/*.spec.{ts,tsx}', '**/testing/**/*.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}', 'apps/portal/vite.config.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
