import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { blockNumber } from '../../core/vocabulary/references';
import { Icon } from '../../ui/icon/icon';
import { type Party, raciWords } from './model/party';
import type { FoundRow } from './model/raci-filter';

/** Blocks and contents against whoever takes part; it scrolls in itself, under heads that stay. */
@Component({
  selector: 'pk-raci-matrix',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './raci-matrix.html',
  styleUrl: './raci-matrix.scss',
})
export class RaciMatrix {
  readonly rows = input.required<readonly FoundRow[]>();
  readonly parties = input.required<readonly Party[]>();

  protected readonly words = raciWords;
  protected readonly number = blockNumber;
  protected readonly lines = computed(() =>
    this.rows().map((row) => ({ row, cells: this.parties().map((party) => ({ party, roles: row.parts.filter((part) => part.party.id === party.id).map(({ role }) => role) })) })),
  );
}
