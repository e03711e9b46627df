interface Shown {
  readonly blockCount: number;
  readonly blocks: readonly unknown[];
}

/** Whether only some of the blocks are shared with the reader: then every sum is one of these. */
export const isExcerpt = ({ blockCount, blocks }: Shown): boolean => blocks.length < blockCount;

/** "Sie sehen 1 von 6 Bausteinen." */
export const excerptSentence = ({ blockCount, blocks }: Shown): string => $localize`:@@cycle.excerpt:Sie sehen ${blocks.length}:count: von ${blockCount}:all: Bausteinen; alle Zahlen gelten für das, was mit Ihnen geteilt ist.`;
