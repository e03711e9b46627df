import type { MailLocale } from '../../../kernel/mails.js';

/** The languages in which a Handlungskonzept is written. */
export const DOCUMENT_LANGUAGES = ['de', 'en'] as const satisfies readonly MailLocale[];
