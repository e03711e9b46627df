const ascending = (numbers) => numbers.toSorted((a, b) => a - b);

export const median = (numbers) => ascending(numbers)[Math.floor(numbers.length / 2)];

/** The number that a `share` of them does not exceed. */
export const percentile = (numbers, share) => ascending(numbers)[Math.ceil(numbers.length * share) - 1];
