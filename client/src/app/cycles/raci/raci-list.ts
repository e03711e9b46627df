import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { blockNumber } from '../../core/vocabulary/references';
import { Icon } from '../../ui/icon/icon';
import { raciRoles, raciWords } from './model/party';
import type { FoundRow } from './model/raci-filter';

/** The same as the matrix with a column for each part instead of each party: narrow enough for paper and phones. */
@Component({
  selector: 'pk-raci-list',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './raci-list.html',
  styleUrl: './raci-list.scss',
})
export class RaciList {
  readonly rows = input.required<readonly FoundRow[]>();

  protected readonly number = blockNumber;
  protected readonly columns = raciRoles.map((role) => ({ role, head: `${raciWords[role].word} (${raciWords[role].letter})` }));
  protected readonly lines = computed(() =>
    this.rows().map((row) => ({ row, cells: this.columns.map(({ role, head }) => ({ role, head, names: row.parts.filter((part) => part.role === role).map(({ party }) => party.name) })) })),
  );
}
