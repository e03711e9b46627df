import { scenarios } from './scenarios.mjs';

scenarios('PostgreSQL');
