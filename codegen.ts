import { globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const app = 'client/src/app';
const areas = [...new Set(globSync(`${app}/**/*.graphql`).map((path) => path.replaceAll('\\', '/').slice(app.length + 1).split('/')[0]))];

// One generated folder per area: the bundler never splits a file, so one file for all would bring every operation into the initial bundle.
const config: CodegenConfig = {
  schema: 'contract/schema.graphql',
  generates: Object.fromEntries(
    areas.map((area) => [
      `${app}/gql/${area}/`,
      {
        preset: 'client',
        documents: [`${app}/${area}/**/*.graphql`, `${app}/core/**/*.fragment.graphql`],
        presetConfig: { fragmentMasking: false },
        config: { useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string' } },
      },
    ]),
  ),
};

export default config;
