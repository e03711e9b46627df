import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { Icon } from '../../ui/icon/icon';
import { FindingSending } from '../data/finding-sending';
import { FindingVerbs } from '../data/finding-verbs';
import type { Finding } from '../data/findings.store';
import { consents, evidenceKinds } from '../model/words';
import { ReasonForm } from '../reason-form';
import { EvidenceForm } from './evidence-form';

type Doing = 'add' | 'edit' | 'remove';

/** What a Befund rests on, with the one form that is open. */
@Component({
  selector: 'pk-evidence-list',
  imports: [EvidenceForm, Icon, PlannedDatePipe, ReasonForm],
  providers: [FindingSending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evidence-list.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './finding.page.scss'],
})
export class EvidenceList {
  readonly finding = input.required<Finding>();
  readonly may = input.required<boolean>();
  /** Something has changed; says what. */
  readonly changed = output<string>();

  protected readonly kinds = evidenceKinds;
  protected readonly consents = consents;
  protected readonly savedText = $localize`:@@task.saved:Gespeichert.`;
  protected readonly removedText = $localize`:@@evidence.removed:Der Beleg ist entfernt; im Verlauf steht er weiter.`;
  protected readonly sending = inject(FindingSending);
  /** What is done with which piece of evidence. */
  protected readonly open = signal<`${Doing}-${string}` | null>(null);
  private readonly verbs = inject(FindingVerbs);
  private readonly focus = focusing();

  protected isOpen(doing: Doing, id = 'evidence'): boolean {
    return this.open() === `${doing}-${id}`;
  }

  protected show(doing: Doing, id: string): void {
    this.sending.refusal.set(null);
    this.open.set(`${doing}-${id}`);
  }

  /** Back to the button that opened it, which bears its name. */
  protected leave(): void {
    const opened = this.open();
    this.open.set(null);
    this.focus(`#${opened}`, '#evidence-list');
  }

  protected done(next: string, said: string): void {
    this.open.set(null);
    this.focus(next, '#evidence-list');
    this.changed.emit(said);
  }

  protected readonly remove = (evidenceId: string) => (reason: string) => this.sending.send((version) => this.verbs.removeEvidence({ findingId: this.finding().id, version, evidenceId, reason }));
}
