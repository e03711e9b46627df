/** @returns whether every word of `text` occurs somewhere in what a row says, so that "konferenz kürten" finds the one of Kürten */
export function everyWord(text: string): (said: readonly (string | null)[]) => boolean {
  const words = text.toLocaleLowerCase('de').split(/\s+/);
  return (said) => {
    const content = said.join(' ').toLocaleLowerCase('de');
    return words.every((word) => content.includes(word));
  };
}
