import { ChangeDetectionStrategy, Component, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Browser } from '../../core/browser/browser';
import { History } from '../../core/history/history';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { MethodStore } from '../data/method.store';
import type { Method } from '../data/methods.store';
import { MethodForm } from '../forms/method-form';
import { effortText, groupText, kindsText } from '../model/method-words';

/** One method: what it is for, how it goes, and what to ask before, as a list to tick off or to print. */
@Component({
  selector: 'pk-method-page',
  imports: [Crumbs, History, Icon, MethodForm, PageHead, RefusalNotice, RouterLink],
  providers: [MethodStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './method.page.html',
  styles: `
    ol { padding-inline-start: 1.5rem; margin: 0; list-style: decimal; }
    ol li { padding-block: 0.1875rem; }
    .stack + section { margin-block-start: 2rem; }
    ul { display: grid; gap: 0.25rem; padding: 0; margin: 0.5rem 0 0; list-style: none; }
    ul .check { align-items: start; padding-block: 0.25rem; }
  `,
})
export class MethodPage {
  readonly methodId = input.required<string>();

  protected readonly store = inject(MethodStore);
  protected readonly browser = inject(Browser);
  private readonly history = viewChild(History);
  private readonly focus = focusing();
  protected readonly method = this.store.method;
  protected readonly isEditing = signal(false);
  protected readonly said = signal('');
  protected readonly crumbs = [{ text: $localize`:@@method.list:Methodenkoffer`, address: '/methoden' }];
  protected readonly kindsText = kindsText;
  protected readonly effortText = effortText;
  protected readonly groupText = groupText;

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.methodId();
      untracked(() => {
        this.isEditing.set(false);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    pageName(() => this.method()?.name);
  }

  protected edit(): void {
    this.said.set('');
    this.isEditing.set(true);
  }

  protected leave(): void {
    this.isEditing.set(false);
    this.focus('h1');
  }

  protected saved(method: Method): void {
    this.store.put(method);
    this.leave();
    this.said.set($localize`:@@method.saved:Die Methode ist gespeichert.`);
    void this.history()?.refresh();
  }

  protected async setRetired(method: Method, isRetired: boolean): Promise<void> {
    this.said.set('');
    if (await this.store.setRetired(method, isRetired)) {
      this.said.set(isRetired ? $localize`:@@method.isRetired:Die Methode wird nicht mehr verwendet. Wo sie genannt ist, bleibt sie stehen.` : $localize`:@@method.isRestored:Die Methode wird wieder verwendet.`);
      void this.history()?.refresh();
    }
    this.focus('h1');
  }
}
