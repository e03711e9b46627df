/** One of the values that a list can be narrowed down to, as it stands in the address. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Each value once, in the order of the labels. */
export const distinctChoices = (choices: readonly Choice[]): Choice[] => [...new Map(choices.map((choice) => [choice.value, choice])).values()].sort((one, other) => one.label.localeCompare(other.label, 'de'));
