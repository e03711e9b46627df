/** Whether every word occurs somewhere in the texts. */
export function isFound(words: string, ...texts: readonly string[]): boolean {
  const content = texts.join(' ').toLocaleLowerCase('de');
  return words.toLocaleLowerCase('de').split(/\s+/).every((word) => content.includes(word));
}
