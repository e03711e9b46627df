import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { Language, languages } from '../core/language/language';
import { Door } from '../core/session/door';
import type { Me } from '../core/session/session';
import { fullName, initials, roleLabels } from '../core/vocabulary/labels';
import { Icon } from '../ui/icon/icon';

/** Who is signed in, and what concerns only them: account, language, leaving. */
@Component({
  selector: 'pk-person-menu',
  imports: [Icon, MatMenuModule, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-menu.html',
})
export class PersonMenu {
  readonly me = input.required<Me>();

  protected readonly door = inject(Door);
  protected readonly language = inject(Language);
  protected readonly languages = languages;
  protected readonly name = computed(() => fullName(this.me().person));
  protected readonly initials = computed(() => initials(this.me().person));
  protected readonly place = computed(() => {
    const [membership] = this.me().memberships;
    const [role] = this.me().roles;
    return membership?.organization.name ?? (role && roleLabels[role]);
  });
}
