declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    REPORT_FROZEN: { versionNo: number };
    /** A draft is nobody else's business, and stands in no history. */
    STATEMENT_RELEASED: { organizationId: string };
    STATEMENT_TAKEN_BACK: { organizationId: string };
  }
}

export {};
