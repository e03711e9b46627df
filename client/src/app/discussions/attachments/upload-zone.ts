import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, output, signal } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { type UploadRules, fileRefusalSentence } from '../model/file-refusal';
import { fileSize } from '../model/file-size';
import { type Outgoing, OutgoingFiles } from './outgoing-files';

/** Takes files by a button, or by dropping them here, and shows how far they are. */
@Component({
  selector: 'pk-upload-zone',
  imports: [Icon, Notice],
  providers: [OutgoingFiles],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './upload-zone.html',
  styleUrl: './upload-zone.scss',
})
export class UploadZone {
  readonly rules = input.required<UploadRules>();
  readonly isInternal = input(false);
  readonly done = output<string>();

  protected readonly outgoing = inject(OutgoingFiles);
  private readonly locale = inject(LOCALE_ID);
  protected readonly isOver = signal(false);
  protected readonly accepted = computed(() => this.rules().extensions.map((extension) => `.${extension}`).join(','));
  protected readonly limit = computed(() => fileSize(this.rules().mostBytes, this.locale));

  constructor() {
    effect(() => {
      const name = this.outgoing.arrived();
      if (name) this.done.emit($localize`:@@attachment.arrived:„${name}:name:“ ist abgelegt.`);
    });
  }

  protected sentence({ refusal }: Outgoing): { title: string; remedy: string } | null {
    return refusal && fileRefusalSentence(refusal, this.rules(), this.locale);
  }

  protected choose(box: HTMLInputElement): void {
    this.outgoing.add(box.files ?? [], this.rules(), this.isInternal());
    box.value = ''; // the same file may be chosen again
  }

  /** Only files: a text that is dragged over goes on to where it belongs. */
  protected over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver.set(true);
  }

  protected take(event: DragEvent): void {
    event.preventDefault();
    this.isOver.set(false);
    this.outgoing.add(event.dataTransfer?.files ?? [], this.rules(), this.isInternal());
  }
}
