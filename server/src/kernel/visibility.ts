/** Who may see an object beside those who plan it (model, section 1). */
export const VISIBILITIES = ['INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Whether more people see it than before. */
export const isWider = (visibility: Visibility, before: Visibility): boolean => VISIBILITIES.indexOf(visibility) > VISIBILITIES.indexOf(before);
