import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const size = {
  'max-lines': ['error', 250],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
};

/** A test that runs alone hides all others. */
const noTestAlone = {
  selector: "MemberExpression[property.name='only'][object.name=/^(describe|it|test|suite|itInChromium)$/]",
  message: 'Take .only away before you commit: every other test is skipped.',
};

export default defineConfig(
  { ignores: ['**/dist/', 'demo/built/', 'docs/built/', 'docs/examples/', '.cache/', 'coverage/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...size,
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off', // an index inside proven bounds; `any` and casts stay out
    },
  },
  {
    // What a pupil's browser runs: Chrome 109, Firefox 115, Safari 16.4 (browserslist in package.json). What the
    // language itself may use, lib ES2022 of tsconfig.base.json says.
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/cli/**'],
    extends: [compat.configs['flat/recommended']],
  },
  {
    files: ['packages/elements/src/**/*.ts', 'packages/leerspoor/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: { '@typescript-eslint/unbound-method': 'off' }, // Lit binds the listeners of a template
  },
  {
    files: ['**/test/**/*.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': ['error', noTestAlone],
      '@typescript-eslint/no-floating-promises': 'off', // chai's expectations look like promises
      '@typescript-eslint/no-unused-expressions': 'off', // and are finished by a property
    },
  },
  { files: ['**/*.mjs', '**/*.js'], rules: size },
);
