import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const typed = (project) => ({ parserOptions: { project, tsconfigRootDir: import.meta.dirname } });

export default tseslint.config(
  { ignores: ['dist/**', 'client/src/app/gql/**', '.nx/**', '.angular/**', '.data/**', 'test-results/**', 'codegen.ts', 'bench/**'] },
  {
    files: ['server/**/*.ts', 'migrations/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: typed('server/tsconfig.json'),
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off', // a handler that need not wait yet still promises its answer
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['client/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, ...angular.configs.tsRecommended],
    languageOptions: typed('client/tsconfig.json'),
    processor: angular.processInlineTemplates,
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
    },
  },
  { files: ['client/**/*.html'], extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility] },
  {
    files: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', '**/*.office-spec.ts', 'server/testing/**/*.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
