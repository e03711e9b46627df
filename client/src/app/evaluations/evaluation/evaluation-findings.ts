import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { RemoveEvaluationFindingDocument } from '../../gql/evaluations/graphql';
import type { Evaluation, EvaluationFinding } from '../data/evaluation.store';
import { EvaluationSending } from '../data/evaluation-sending';
import { certainties } from '../model/evaluation-words';
import { FindingForm } from './finding-form';

/** What was observed, with what the measure and others may have contributed to it. */
@Component({
  selector: 'pk-evaluation-findings',
  imports: [FindingForm, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (each of evaluation().findings; track each.id) {
        <li>
          <dl class="rows">
            <div><dt i18n="@@evaluation.finding.observed">Was wir beobachtet haben</dt><dd class="text">{{ each.observed }}</dd></div>
            <div><dt i18n="@@evaluation.finding.contribution">Wozu die Maßnahme beigetragen hat</dt><dd class="text">{{ each.contribution }}</dd></div>
            <div><dt i18n="@@evaluation.finding.others">Was außerdem beigetragen haben kann</dt><dd class="text">{{ each.otherInfluences }}</dd></div>
            <div><dt i18n="@@evaluation.finding.certainty">Wie sicher es ist</dt><dd class="text">{{ certainties[each.certainty] }}: {{ each.restsOn }}</dd></div>
          </dl>
          @if (mayWrite()) {
            <p>
              <button class="link-btn" type="button" (click)="write(each)"><ng-container i18n="@@programme.edit">Ändern</ng-container><span class="sr">&ngsp;({{ each.observed }})</span></button>&ngsp;
              <button class="link-btn" type="button" (click)="remove(each)"><ng-container i18n="@@goal.unrelate">Entfernen</ng-container><span class="sr">&ngsp;({{ each.observed }})</span></button>
            </p>
          }
        </li>
      } @empty {<li class="muted" i18n="@@evaluation.findings.none">Noch keine Beobachtung. Sie werden eingetragen, sobald die Erhebung läuft.</li>}
    </ul>
    @if (writing()) {<pk-finding-form [finding]="edited()" (saved)="saved()" (left)="leave()" />} @else {
      @if (isMine()) {<pk-refusal [of]="sending.refusal()" />}
      @if (mayWrite()) {<button class="btn btn--small" type="button" (click)="write('new')" i18n="@@evaluation.finding.add">Beobachtung eintragen</button>}
    }
  `,
  styles: `
    ul { display: grid; gap: 1rem; padding: 0; margin-block: 0.5rem; list-style: none; }
    .text { white-space: pre-line; overflow-wrap: anywhere; }
  `,
})
export class EvaluationFindings {
  readonly evaluation = input.required<Evaluation>();
  /** What has come of it, in words. */
  readonly said = output<string>();

  protected readonly sending = inject(EvaluationSending);
  protected readonly certainties = certainties;
  protected readonly writing = signal<EvaluationFinding | 'new' | null>(null);
  /** Whether the last refusal was about a finding. */
  protected readonly isMine = signal(false);
  protected readonly mayWrite = computed(() => this.evaluation().actions.includes('evaluation.finding'));
  private readonly focus = focusing();

  protected write(finding: EvaluationFinding | 'new'): void {
    this.sending.refusal.set(null);
    this.isMine.set(true);
    this.writing.set(finding);
  }

  protected edited(): EvaluationFinding | null {
    const writing = this.writing();
    return writing === 'new' ? null : writing;
  }

  protected leave(): void {
    this.writing.set(null);
    this.isMine.set(false);
    this.focus('#evaluation-findings');
  }

  protected saved(): void {
    this.leave();
    this.said.emit($localize`:@@evaluation.finding.saved:Die Beobachtung ist eingetragen.`);
  }

  protected async remove({ id: findingId }: EvaluationFinding): Promise<void> {
    this.isMine.set(true);
    if ((await this.sending.send(RemoveEvaluationFindingDocument, { findingId })) !== 'saved') return;
    this.said.emit($localize`:@@evaluation.finding.removed:Die Beobachtung ist entfernt.`);
    this.focus('#evaluation-findings');
  }
}
