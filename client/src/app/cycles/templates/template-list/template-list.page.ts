import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DayPipe } from '../../../core/vocabulary/planned-date';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { PageHead } from '../../../ui/page-head/page-head';
import { TemplatesStore } from '../../data/templates.store';
import { contentsOf, draftOf } from '../model/draft';

/** The templates of the Planungskreis: what its cycles begin with. */
@Component({
  selector: 'pk-template-list-page',
  imports: [DayPipe, EmptyState, PageHead, RouterLink],
  providers: [TemplatesStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './template-list.page.html',
})
export class TemplateListPage {
  private readonly store = inject(TemplatesStore);
  protected readonly rows = computed(
    () =>
      this.store.templates()?.map((template) => {
        const { blocks } = draftOf(template);
        return { template, blocks: blocks.length, contents: blocks.flatMap(contentsOf).length };
      }) ?? null,
  );

  constructor() {
    void this.store.load();
  }
}
