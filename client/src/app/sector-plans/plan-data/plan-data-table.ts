import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { PlannedDatePipe } from '../../core/vocabulary/planned-date';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PlanVerbs } from '../data/plan-verbs';
import type { Plan, PlanData } from '../data/plans.store';
import { Sending } from '../forms/sending';
import { PlanDataForm } from './plan-data-form';

/** The data that a Fachplanung collects. */
@Component({
  selector: 'pk-plan-data-table',
  imports: [EmptyState, Icon, PlanDataForm, PlannedDatePipe, RefusalNotice],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-data-table.html',
  styleUrl: '../plan/section.scss',
})
export class PlanDataTable {
  readonly plan = input.required<Plan>();
  readonly changed = output();

  /** The data whose form is open. */
  protected readonly open = signal<string | null>(null);
  protected readonly adding = signal(false);
  protected readonly said = signal('');
  protected readonly sending = inject(Sending);
  private readonly verbs = inject(PlanVerbs);
  private readonly questions = inject(Questions);
  private readonly focus = focusing();
  protected readonly rows = computed(() => this.plan().data);
  protected readonly may = computed(() => this.plan().actions.includes('sectorPlan.edit'));

  protected edit(id: string): void {
    this.said.set('');
    this.open.set(id);
    this.focus('form input');
  }

  protected edited(id: string): void {
    this.finish($localize`:@@task.saved:Gespeichert.`);
    this.close(id);
  }

  protected close(id: string): void {
    this.open.set(null);
    this.focus(`#data-${id}`, 'h2');
  }

  protected add(): void {
    this.said.set('');
    this.adding.set(true);
    this.focus('.form-box input');
  }

  protected added(name: string): void {
    this.finish($localize`:@@planData.added:${name}:name: ist eingetragen.`);
    this.closeAdding();
  }

  protected closeAdding(): void {
    this.adding.set(false);
    this.focus('#data-add', 'h2');
  }

  protected async remove(row: PlanData): Promise<void> {
    this.said.set('');
    const agrees = await this.questions.ask({
      heading: $localize`:@@planData.remove.question:„${row.name}:name:“ entfernen?`,
      sentences: [$localize`:@@planData.remove.consequence:Quelle, Datenstand und Raum gehen damit verloren; der Name bleibt im Verlauf.`],
      agree: $localize`:@@planData.remove:Entfernen`,
      decline: $localize`:@@planData.keep:Behalten`,
    });
    if (!agrees) return;
    const sent = await this.sending.sendAbout(({ data }) => data.find(({ id }) => id === row.id), (version) => this.verbs.removeData({ dataId: row.id, version }));
    if (sent !== 'saved') return;
    this.finish($localize`:@@planData.removed:${row.name}:name: ist entfernt.`);
    this.focus('h2');
  }

  private finish(said: string): void {
    this.said.set(said);
    this.changed.emit();
  }
}
