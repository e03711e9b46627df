import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Session } from '../../core/session/session';
import type { ImportRun } from '../data/council-systems.store';
import { inOrder, noteSentences, said } from '../model/council-systems';

/** What an import did not understand, and what it leaves to people. */
@Component({
  selector: 'pk-import-report',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './import-report.html',
  styleUrl: './import-report.scss',
})
export class ImportReport {
  readonly run = input.required<ImportRun>();
  /** Of which body. */
  readonly of = input.required<string>();

  protected readonly sentences = noteSentences;
  protected readonly notes = computed(() => inOrder(this.run().notes).map((note) => ({ ...note, said: said(note) })));
  protected readonly mayOpen = inject(Session).may('paper.read');
}
