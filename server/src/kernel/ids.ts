import { v7 } from 'uuid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** @returns a new UUIDv7: made in the program, ascending in time, so that an index grows at one end. */
export const newId = (): string => v7();

/** Whether `text` can be the id of an object at all; anything else is answered like an unknown id. */
export const isId = (text: string): boolean => UUID.test(text);
