/**
 * Lint: typescript-eslint strict with types, the hooks rules, and the house rules that a compiler cannot hold.
 * Which room may import which is tests/fences.test.ts; here stand only the fences whose message names the way out.
 */

import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NO_NETWORK = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
  'http',
  'https',
  'net',
  'tls',
  'dgram',
  'dns',
];

const style = {
  'no-restricted-exports': [
    'error',
    { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
  ],
  'no-console': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/only-throw-error': 'error',
};

export default tseslint.config(
  { ignores: ['dist/', 'screens/', '.cache/', '.cache-*/', 'node_modules/', 'shared/deid/lists/generated/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, hooks.configs.flat.recommended],
    languageOptions: {
      parserOptions: {
        project: [
          './shared/tsconfig.json',
          './main/tsconfig.json',
          './renderer/tsconfig.json',
          './tests/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: style,
  },
  {
    files: ['main/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: NO_NETWORK.map((name) => ({
            name,
            message: 'Nothing touches a network; see docs/security.md.',
          })),
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Nothing touches a network.' },
        { name: 'WebSocket', message: 'Nothing touches a network.' },
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance only in seal, newId and newSecret.' },
      ],
    },
  },
  {
    files: ['tests/e2e/**/*.ts', 'tests/**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it'] }] },
      ],
    },
  },
  { files: ['vitest.config.ts', 'tests/types/**/*.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
