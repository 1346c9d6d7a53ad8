import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const CHINESE = '[\\u4e00-\\u9fff]';
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'test/**'];

const outsideWorld = [
  'Date',
  'crypto',
  'document',
  'fetch',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      'reports',
      'test-results',
      '.cache',
      '.stryker-tmp',
      '**/*.mjs',
      '*.js',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Record<never, never> is how a union says that a case carries nothing.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/*.ts'],
    ...reactHooks.configs.flat['recommended-latest'],
  },
  {
    files: ['src/**'],
    ignores: ['src/text/**', ...TESTS],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[value', 'TemplateElement[value.raw', 'JSXText[value'].map((node) => ({
          selector: `${node}=/${CHINESE}/]`,
          message: 'Words stand in src/text, not in the code.',
        })),
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/storage/**', 'src/election/**', 'src/journal/**', ...TESTS],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'indexedDB', message: 'src/storage is the one door to IndexedDB.' },
      ],
    },
  },
  {
    files: ['src/election/**', 'src/journal/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...outsideWorld.map((name) => ({
          name,
          message: 'The law is pure: time, ids and the outside world come in as arguments.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        ...['random'].map((property) => ({ object: 'Math', property })),
        ...outsideWorld.map((property) => ({ object: 'globalThis', property })),
      ],
    },
  },
  {
    files: ['src/cli/**', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': 'off',
    },
  },
);
