import { ChangeDetectionStrategy, Component, model } from '@angular/core';
import { roleLabels, roles } from '../../core/vocabulary/labels';
import type { GrantedRole } from '../../gql/core/graphql';

/** The roles that can be granted, each with its box. */
@Component({
  selector: 'pk-role-checks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="checks">
      @for (role of roles; track role.value) {
        <label class="check"><input #box type="checkbox" [checked]="granted().has(role.value)" (change)="grant(role.value, box.checked)" />{{ role.label }}</label>
      }
    </div>
  `,
})
export class RoleChecks {
  readonly granted = model.required<ReadonlySet<GrantedRole>>();

  protected readonly roles = roles.map((value) => ({ value, label: roleLabels[value] }));

  protected grant(role: GrantedRole, isGranted: boolean): void {
    this.granted.update((before) => new Set(isGranted ? [...before, role] : [...before].filter((each) => each !== role)));
  }
}
