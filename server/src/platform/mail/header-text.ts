const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const LONGEST = 200;

/** @returns a name or subject that stays inside of its header, whatever somebody has typed into it */
export const headerText = (text: string): string => text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim().slice(0, LONGEST);

/** Whether `text` is exactly one address and can carry nothing else, nor letters that nobody sees. */
export const isAddress = (text: string): boolean => /^[^\s<>@,;:"()\p{Cc}\p{Cf}]+@[^\s<>@,;:"()\p{Cc}\p{Cf}]+$/u.test(text);
