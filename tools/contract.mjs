import { nx } from './steps/nx.mjs';

// The server writes contract/schema.graphql, the client's types follow from it.
nx('run', 'server:contract');
nx('run', 'client:codegen');
