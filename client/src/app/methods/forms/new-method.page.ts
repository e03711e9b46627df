import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router } from '@angular/router';
import { agreedTo } from '../../core/leaving/guarded';
import { methodAddress } from '../../core/vocabulary/references';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import type { Method } from '../data/methods.store';
import { MethodForm } from './method-form';

/** A new method of the own. */
@Component({
  selector: 'pk-new-method-page',
  imports: [Crumbs, MethodForm, PageHead],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-crumbs [above]="crumbs" [here]="title" />
    <pk-page-head [heading]="title" />
    <pk-method-form (saved)="added($event)" (left)="leave()" />
  `,
})
export class NewMethodPage {
  private readonly router = inject(Router);
  protected readonly title = $localize`:@@method.add:Methode anlegen`;
  protected readonly crumbs = [{ text: $localize`:@@method.list:Methodenkoffer`, address: '/methoden' }];

  protected leave(): void {
    void this.router.navigateByUrl('/methoden');
  }

  protected added({ id }: Method): void {
    void this.router.navigateByUrl(methodAddress(id), { info: agreedTo });
  }
}
