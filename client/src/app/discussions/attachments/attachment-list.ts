import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input, output } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { Questions } from '../../core/question/questions';
import { moment } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { Icon } from '../../ui/icon/icon';
import { type Attachment, DiscussionStore, type Refused } from '../data/discussion.store';
import { fileKind, fileSize } from '../model/file-size';

/** The files of a subject, each with what it is, who brought it, and a way to remove one's own. */
@Component({
  selector: 'pk-attachment-list',
  imports: [Chip, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './attachment-list.html',
  styleUrl: './attachment-list.scss',
})
export class AttachmentList {
  readonly attachments = input.required<readonly Attachment[]>();
  readonly done = output<string>();
  readonly refused = output<Refused>();

  private readonly store = inject(DiscussionStore);
  private readonly questions = inject(Questions);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly rows = computed(() => {
    const now = new Date();
    return this.attachments().map((attachment) => ({
      attachment,
      address: `/anhaenge/${attachment.id}`,
      facts: [`${fileKind(attachment.name)}, ${fileSize(attachment.bytes, this.locale)}`, attachment.uploadedBy.name, moment(attachment.uploadedAt, now, this.locale)].join(' · '),
    }));
  });

  protected async remove(attachment: Attachment): Promise<void> {
    const agrees = await this.questions.ask({
      heading: $localize`:@@attachment.remove.heading:Datei entfernen?`,
      sentences: [$localize`:@@attachment.remove.follows:„${attachment.name}:name:“ kann danach niemand mehr herunterladen.`],
      agree: $localize`:@@attachment.remove.agree:Entfernen`,
      decline: $localize`:@@attachment.remove.not:Behalten`,
    });
    if (!agrees) return;
    const refusal = await this.store.remove(attachment);
    if (refusal === null) this.done.emit($localize`:@@attachment.removed:„${attachment.name}:name:“ ist entfernt.`);
    else this.refused.emit(refusal);
    this.focus('a', 'ul');
  }
}
