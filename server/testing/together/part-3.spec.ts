import { declarePart } from './parts.js';

await declarePart(3);
