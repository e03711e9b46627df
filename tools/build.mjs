import { nx } from './steps/nx.mjs';

nx('run-many', '-t', 'build');
