import { ChangeDetectionStrategy, Component, LOCALE_ID, inject, input } from '@angular/core';
import { formatDate } from '@angular/common';
import { focusing } from '../../core/navigation/focusing';
import type { SettleMinutesInput } from '../../gql/meetings/graphql';
import { Icon } from '../../ui/icon/icon';
import { MinutesStore, type Section } from './minutes.store';

/** Texts that met another one, side by side with it: somebody decides which holds. */
@Component({
  selector: 'pk-alternatives',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  styles: `
    .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.5rem; padding: 0.75rem; border: 1px solid var(--pk-edge); border-radius: var(--kern-metric-border-radius-default); margin-block-start: 0.5rem; }
    h3 { font-size: 0.75rem; line-height: 1.25rem; font-weight: 500; display: flex; gap: 0.375rem; align-items: center; color: var(--pk-muted); }
    p { white-space: pre-line; overflow-wrap: anywhere; font-size: 0.8125rem; line-height: 1.25rem; }
    .btns { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0.375rem; }
    @media (max-width: 40rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
  `,
  template: `
    @for (other of section().alternatives; track other.id) {
      <div class="pair" role="group" [attr.aria-label]="label">
        <div><h3 i18n="@@minutes.present">steht jetzt im Protokoll</h3><p>{{ section().text }}</p></div>
        <div><h3><pk-icon name="edit" />{{ by(other) }}</h3><p>{{ other.text }}</p></div>
        <div class="btns">
          <button class="btn btn--small" type="button" (click)="settle(other.id, 'REPLACE')" i18n="@@minutes.replace">übernehmen</button>
          <button class="btn btn--small" type="button" (click)="settle(other.id, 'APPEND')" i18n="@@minutes.append">anhängen</button>
          <button class="btn btn--small btn--quiet" type="button" (click)="settle(other.id, 'DISCARD')" i18n="@@minutes.discard">verwerfen</button>
        </div>
      </div>
    }
  `,
})
export class Alternatives {
  readonly section = input.required<Section>();

  private readonly store = inject(MinutesStore);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  protected readonly label = $localize`:@@minutes.met:Zwei Texte zum selben Punkt`;

  protected by({ writtenBy, writtenAt }: Section['alternatives'][number]): string {
    return $localize`:@@minutes.by:${writtenBy}:person:, ${formatDate(writtenAt, 'HH:mm:ss', this.locale)}:time:`;
  }

  protected async settle(alternativeId: string, how: SettleMinutesInput['how']): Promise<void> {
    await this.store.settle({ alternativeId, how });
    this.focus('button');
  }
}
