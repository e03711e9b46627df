import { existsSync } from 'node:fs';
import path from 'node:path';

const above = (folder: string): string => (existsSync(path.join(folder, 'package.json')) ? folder : above(path.dirname(folder)));

/** The folder of the whole program, wherever the compiled or the tested file lies below it. */
export const PROGRAM_FOLDER = above(import.meta.dirname);
