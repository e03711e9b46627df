import type { SchemaPath } from '@angular/forms/signals';
import { atMost, filled } from '../../ui/form/checks';

/** As the server has it. */
const longestTitle = 300;
const longestNote = 4000;

export function taskTitle(path: SchemaPath<string>): void {
  filled(path);
  atMost(path, longestTitle);
}

export const taskNote = (path: SchemaPath<string>): void => atMost(path, longestNote);
