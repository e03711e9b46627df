import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Door } from '../core/session/door';
import type { Me } from '../core/session/session';
import { Icon } from '../ui/icon/icon';

/** The active Planungskreis; a menu only for whoever belongs to several. */
@Component({
  selector: 'pk-tenant-menu',
  imports: [Icon, MatMenuModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let tenant = me().tenant;
    @if (me().tenants.length > 1) {
      <button class="bar-btn tenant" type="button" [matMenuTriggerFor]="menu">
        <span class="sr" i18n="@@tenantMenu.label">Planungskreis wechseln, jetzt:</span>&ngsp;<b>{{ tenant.name }}</b><pk-icon name="down" />
      </button>
      <mat-menu #menu="matMenu">
        @for (other of me().tenants; track other.id) {
          <button mat-menu-item role="menuitemradio" [attr.aria-checked]="other.id === tenant.id" (click)="choose(other.id)">
            <span class="menu-mark">@if (other.id === tenant.id) {<pk-icon name="on-track" />}</span>{{ other.name }}
          </button>
        }
      </mat-menu>
    } @else {
      <span class="bar-btn tenant"><b>{{ tenant.name }}</b></span>
    }
  `,
})
export class TenantMenu {
  readonly me = input.required<Me>();
  private readonly door = inject(Door);

  protected choose(id: string): void {
    if (id !== this.me().tenant.id) void this.door.switchTenant(id);
  }
}
