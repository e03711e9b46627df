import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, signal } from '@angular/core';
import { focusing } from '../../core/navigation/focusing';
import { Questions } from '../../core/question/questions';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { Session } from '../../core/session/session';
import { oparlFaults } from '../../core/vocabulary/oparl-faults';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { AdministrationTabs } from '../administration-tabs/administration-tabs';
import { type CouncilSystem, CouncilSystemsStore } from '../data/council-systems.store';
import { ImportReport } from '../import-report/import-report';
import { importStates } from '../model/council-systems';
import { atMoment } from '../model/operations';
import { SourceForm } from '../source-form/source-form';

const every = 3_000;

/** From where the papers of each body are read, how far that is, and what people have to look at. */
@Component({
  selector: 'pk-council-systems',
  imports: [AdministrationTabs, Chip, DayPipe, EmptyState, Icon, ImportReport, Notice, PageHead, RefusalNotice, SourceForm],
  providers: [CouncilSystemsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './council-systems.page.html',
  styleUrl: './council-systems.page.scss',
})
export class CouncilSystemsPage {
  private readonly store = inject(CouncilSystemsStore);
  private readonly questions = inject(Questions);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  private readonly session = inject(Session);
  protected readonly free = this.store.free;
  protected readonly isAdministrator = this.session.may('account.manage');
  protected readonly faults = oparlFaults;
  protected readonly systems = computed(() => this.store.systems()?.map((system) => ({ ...system, run: system.lastRun && this.shown(system.lastRun) })) ?? null);
  private readonly isRunning = computed(() => this.store.systems()?.some(({ lastRun }) => lastRun?.state === 'RUNNING') ?? false);
  protected readonly isAdding = signal(false);
  protected readonly done = signal('');
  protected readonly refusal = signal<Refusal | null>(null);

  constructor() {
    void this.store.load();
    if (this.session.may('oparl.manage')) void this.store.loadBodies();
    effect((onCleanup) => {
      if (!this.isRunning()) return;
      const watching = setInterval(() => void this.store.load(true), every);
      onCleanup(() => clearInterval(watching));
    });
  }

  protected begin(): void {
    this.settle(undefined, '');
    this.isAdding.set(true);
  }

  protected close(): void {
    this.isAdding.set(false);
    this.focus('#add-source');
  }

  protected added(): void {
    this.isAdding.set(false);
    this.settle({ __typename: 'OparlSourcesChanged' }, $localize`:@@oparl.added:Die Adresse ist eingetragen; der erste Abgleich hat begonnen.`);
  }

  protected async start({ id }: CouncilSystem): Promise<void> {
    this.settle(await this.store.start(id), $localize`:@@oparl.started:Der Abgleich hat begonnen.`);
  }

  protected async cancel({ id }: CouncilSystem): Promise<void> {
    this.settle(await this.store.cancel(id), $localize`:@@oparl.cancelled:Der Abgleich ist angehalten. Was schon gelesen ist, bleibt.`);
  }

  protected async confirm({ id, body, url, name }: CouncilSystem): Promise<void> {
    const agrees = await this.questions.ask({
      heading: $localize`:@@oparl.confirmQuestion:Ist das das Ratsinformationssystem von ${body.name}:body:?`,
      sentences: [name ? `${name}: ${url}` : url, $localize`:@@oparl.confirmMeans:Klare Ergebnisse von dieser Adresse werden danach von selbst eingetragen, auch Beschlüsse über Ziele. Sehen Sie die Adresse in einem Browser an, wenn Sie sie nicht kennen.`],
      agree: $localize`:@@oparl.confirm.agree:Adresse bestätigen`,
      decline: $localize`:@@report.freeze.decline:Noch nicht`,
    });
    if (agrees) this.settle(await this.store.confirm(id), $localize`:@@oparl.confirmed:Die Adresse ist bestätigt; der Abgleich trägt die Ergebnisse ein.`);
  }

  protected async remove({ id, body }: CouncilSystem): Promise<void> {
    const agrees = await this.questions.ask({
      heading: $localize`:@@oparl.removeQuestion:Adresse für ${body.name}:body: entfernen?`,
      sentences: [$localize`:@@oparl.removeMeans:Der Abgleich endet, seine Berichte verschwinden.`, $localize`:@@oparl.removeKeeps:Was in Vorlagen eingetragen wurde, bleibt.`],
      agree: $localize`:@@oparl.remove:Entfernen`,
      decline: $localize`:@@deadLetter.keep:Behalten`,
    });
    if (agrees) this.settle(await this.store.remove(id), $localize`:@@oparl.removed:Die Adresse ist entfernt.`);
  }

  private shown(run: NonNullable<CouncilSystem['lastRun']>) {
    return { ...run, state: run.state, look: importStates[run.state], at: atMoment(run.endedAt ?? run.startedAt, this.locale) };
  }

  /** The button may be gone, so that the focus goes to what was said. */
  private settle(result: { readonly __typename: string } | undefined, text: string): void {
    const isDone = result?.__typename === 'OparlSourcesChanged';
    this.refusal.set(result && !isDone ? (result as Refusal) : null);
    this.done.set(isDone ? text : '');
    if (result) this.focus('#outcome');
  }
}
