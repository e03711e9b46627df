import type { MailLocale } from '../../kernel/mails.js';

/** The languages in which documents are written. */
export const DOCUMENT_LANGUAGES = ['de', 'en'] as const satisfies readonly MailLocale[];

/** @returns in which language a document is asked for; undefined where none is named, or one in which there is none */
export const askedLanguage = (named: string | undefined): MailLocale | undefined => DOCUMENT_LANGUAGES.find((language) => language === named);
