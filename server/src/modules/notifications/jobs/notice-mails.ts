import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MailKinds, type MailOccasion, type MailText } from '../../../kernel/mails.js';
import { SubjectPages } from '../../../kernel/notices.js';
import { NamesRepository } from '../../activity/index.js';
import { NotificationsRepository } from '../persistence/notifications.repository.js';
import { ReadableTo } from '../use-cases/readable-to.js';
import { noticeMail, type NoticeMailKind } from './notice-mail-texts.js';
import { NoticeSentences } from './notice-sentences.js';

declare module '../../../kernel/mails.js' {
  interface MailParams {
    'notifications.digest': { mailingId: string };
    'notifications.reminder': { mailingId: string };
  }
}

const MOST_GROUPS = 50;

/** Writes digests and reminders: what the recipient may still read when the mail goes out and has not read meanwhile, grouped by what it is about. */
@Injectable()
export class NoticeMails implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly notifications: NotificationsRepository,
    private readonly readable: ReadableTo,
    private readonly names: NamesRepository,
    private readonly sentences: NoticeSentences,
    private readonly pages: SubjectPages,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: 'notifications.digest', write: (occasion) => this.write('notifications.digest', occasion) });
    this.kinds.register({ kind: 'notifications.reminder', write: (occasion) => this.write('notifications.reminder', occasion) });
  }

  private async write(kind: NoticeMailKind, { tenantId, recipient: { personId, name, locale }, params, ...occasion }: MailOccasion<NoticeMailKind>): Promise<MailText | undefined> {
    if (personId === null) return undefined;
    const notices = await this.readable.only(tenantId, await this.notifications.ofMailing(personId, params.mailingId));
    const bySubject = Map.groupBy(notices, ({ subject }) => subject.id);
    if (!bySubject.size) return undefined;
    const shown = [...bySubject.values()].slice(0, MOST_GROUPS);
    const names = new Map((await this.names.of(shown.map(([{ subject }]) => subject.id))).map((each) => [each.id, each.name]));
    const groups = shown.map((group) => {
      const [{ subject }] = group;
      return { name: names.get(subject.id) ?? '', lines: group.map((notice) => this.sentences.of(notice, locale)), url: occasion.link(this.pages.of(subject) ?? 'eingang') };
    });
    return noticeMail(kind, locale, { name, groups, more: bySubject.size - shown.length, inboxUrl: occasion.link('eingang'), settingsUrl: occasion.link('konto#mitteilungen') });
  }
}
