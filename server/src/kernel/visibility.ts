/** Who may see an object beside those who plan it (model, section 1). */
export const VISIBILITIES = ['INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC'] as const;
export type Visibility = (typeof VISIBILITIES)[number];
