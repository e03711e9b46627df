import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/** What Angular's own rules know of components and templates; everything else is oxlint's. */
export default tseslint.config(
  { ignores: ['client/src/app/gql/**'] },
  {
    files: ['client/src/**/*.ts'],
    extends: [...angular.configs.tsRecommended],
    languageOptions: { parser: tseslint.parser },
    processor: angular.processInlineTemplates,
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { '@angular-eslint/prefer-on-push-component-change-detection': 'error' },
  },
  { files: ['client/**/*.html'], extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility] },
);
