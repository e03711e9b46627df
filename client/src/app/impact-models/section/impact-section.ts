import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { followMeasures } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { measureAddress } from '../../core/vocabulary/references';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Segments } from '../../ui/segments/segments';
import { type ImpactModel, ImpactModelStore } from '../data/impact-model.store';
import { ImpactForm } from '../form/impact-form';
import { AssumptionList } from './assumption-list';
import { ImpactChain } from './impact-chain';
import { ImpactTable } from './impact-table';

type View = 'kette' | 'tabelle';

/** The Wirkungsmodell on the page of its measure: as a chain or as a table, with the assumptions behind it. The view lives in the address. */
@Component({
  selector: 'pk-impact-section',
  imports: [AssumptionList, EmptyState, ImpactChain, ImpactForm, ImpactTable, Segments],
  providers: [ImpactModelStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './impact-section.html',
})
export class ImpactSection {
  readonly measureId = input.required<string>();
  /** What has come of it, in words. */
  readonly said = output<string>();

  private readonly store = inject(ImpactModelStore);
  private readonly router = inject(Router);
  private readonly focus = focusing();
  private readonly parameters = toSignal(inject(ActivatedRoute).queryParamMap);
  protected readonly model = this.store.model;
  protected readonly isEditing = signal(false);
  protected readonly views = [
    { value: 'kette' as View, label: $localize`:@@impact.view.chain:Kette` },
    { value: 'tabelle' as View, label: $localize`:@@goal.view.table:Tabelle` },
  ] as const;
  protected readonly view = computed<View>(() => (this.parameters()?.get('wirkung') === 'tabelle' ? 'tabelle' : 'kette'));
  protected readonly mayEdit = computed(() => this.model()?.actions.includes('impactModel.edit') ?? false);

  constructor() {
    effect(() => {
      const id = this.measureId();
      untracked(() => {
        this.isEditing.set(false);
        void this.store.load(id);
      });
    });
    followMeasures({
      subject: this.measureId,
      catchUp: () => this.store.catchUp(),
      rows: () => {
        const model = this.model();
        return model ? [{ name: $localize`:@@impact.title:Wirkungsmodell`, address: measureAddress(model.id), content: model }] : null;
      },
    });
  }

  protected look(view: View): void {
    void this.router.navigate([], { queryParams: { wirkung: view === 'tabelle' ? view : null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected leave(): void {
    this.isEditing.set(false);
    this.focus('#measure-impact');
  }

  protected saved(model: ImpactModel): void {
    this.store.put(model);
    this.leave();
    this.said.emit($localize`:@@impact.saved:Das Wirkungsmodell ist gespeichert.`);
  }

  protected answered(model: ImpactModel): void {
    this.store.put(model);
    this.said.emit($localize`:@@impact.answered:Die Antwort zur Annahme ist festgehalten.`);
  }
}
