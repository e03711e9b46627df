/** What a method is for: taking people in, or looking at what something brought about. Some do both. */
export const METHOD_KINDS = ['PARTICIPATION', 'EVALUATION'] as const;
export type MethodKind = (typeof METHOD_KINDS)[number];

/** How much work a method is, from the first preparation to the last evaluation. */
export const METHOD_EFFORTS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type MethodEffort = (typeof METHOD_EFFORTS)[number];
