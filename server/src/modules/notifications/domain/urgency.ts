import type { NoticeReason } from '../../../kernel/notices.js';

/** What is counted at the bell: something is to be done. The rest is good to know. */
export const URGENT: readonly NoticeReason[] = ['ASSIGNED', 'MENTIONED', 'DUE', 'OVERDUE', 'SILENT'];
