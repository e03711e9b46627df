import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { agreedTo } from '../../core/leaving/guarded';
import { measureAddress } from '../../core/vocabulary/references';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import type { Measure } from '../data/measures.store';
import { MeasureForm } from './measure-form';

/** A new measure; it is proposed on its page. */
@Component({
  selector: 'pk-new-measure-page',
  imports: [Crumbs, MeasureForm, PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-crumbs [above]="crumbs" [here]="title" />
    <pk-page-head [heading]="title" />
    <pk-measure-form [goalId]="ziel()" (saved)="added($event)" (left)="leave()" />
  `,
})
export class NewMeasurePage {
  /** Query parameter of the address: the goal that it is to serve. */
  readonly ziel = input<string>();

  private readonly router = inject(Router);
  protected readonly title = $localize`:@@measure.add:Maßnahme anlegen`;
  protected readonly crumbs = [{ text: $localize`:@@measure.list:Maßnahmen`, address: '/massnahmen' }];

  protected leave(): void {
    void this.router.navigateByUrl('/massnahmen');
  }

  protected added({ id }: Measure): void {
    void this.router.navigateByUrl(measureAddress(id), { info: agreedTo });
  }
}
