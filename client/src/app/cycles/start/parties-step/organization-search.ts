import { ChangeDetectionStrategy, Component, afterNextRender, computed, input, output, signal, viewChild } from '@angular/core';
import { MatAutocompleteModule, MatAutocompleteTrigger } from '@angular/material/autocomplete';
import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import type { OrganizationKind } from '../../../gql/cycles/graphql';
import { Icon } from '../../../ui/icon/icon';
import type { Organization } from '../../data/cycle-start.store';
import { foundOrganizations } from '../model/found-organizations';

/** Finds an organisation by some letters of its name or of its body; those of the kind that is looked for come first. */
@Component({
  selector: 'pk-organization-search',
  imports: [Icon, MatAutocompleteModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="search-field">
      <span class="sr" i18n="@@start.search.label">Organisation suchen für {{ label() }}</span>
      <pk-icon name="search" />
      <input #box class="input" type="text" spellcheck="false" placeholder="Name oder Kommune …" i18n-placeholder="@@start.search.hint" [matAutocomplete]="list" (input)="typed.set(box.value)" />
    </label>
    <mat-autocomplete #list autoActiveFirstOption hideSingleSelectionIndicator (optionSelected)="found.emit($any($event.option.value))">
      @for (each of matching(); track each.id) {
        <mat-option [value]="each">{{ each.name }}<span class="chip-sub">{{ kinds[each.kind] }}@if (each.body) {, {{ each.body.name }}}</span></mat-option>
      } @empty {
        <mat-option disabled i18n="@@start.search.none">Keine Organisation heißt so.</mat-option>
      }
    </mat-autocomplete>
  `,
  styles: `
    .search-field { inline-size: min(28rem, 100%); }
  `,
})
export class OrganizationSearch {
  readonly label = input.required<string>();
  readonly organizations = input.required<readonly Organization[]>();
  readonly kind = input.required<OrganizationKind>();
  readonly found = output<Organization>();

  protected readonly kinds = organizationKinds;
  protected readonly typed = signal('');
  protected readonly matching = computed(() => foundOrganizations(this.organizations(), this.typed(), this.kind()));
  private readonly trigger = viewChild.required(MatAutocompleteTrigger);

  /** Whoever asked to search sees at once what there is. */
  constructor() {
    afterNextRender(() => {
      this.trigger().openPanel();
    });
  }
}
