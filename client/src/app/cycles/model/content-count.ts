interface Collecting {
  readonly children: readonly unknown[];
}

/** Contents of a block of a template: one that collects others is counted by those, as in a cycle. */
export const contentCount = ({ tasks }: { readonly tasks: readonly Collecting[] }): number => tasks.reduce((sum, { children }) => sum + (children.length || 1), 0);
