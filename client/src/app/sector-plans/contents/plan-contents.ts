import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { focusing } from '../../core/navigation/focusing';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PlanVerbs } from '../data/plan-verbs';
import type { Plan } from '../data/plans.store';
import { Sending } from '../forms/sending';
import { contentLink, placeText } from '../model/content';
import { ContentLinkForm } from './content-link-form';

/** The blocks and contents of cycles that a Fachplanung is linked to. */
@Component({
  selector: 'pk-plan-contents',
  imports: [ContentLinkForm, EmptyState, Icon, RefusalNotice, RouterLink],
  providers: [Sending],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-contents.html',
  styleUrl: '../plan/section.scss',
  styles: `
    ul { border-block-start: 1px solid var(--pk-edge); }
    li { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; justify-content: space-between; align-items: start; padding: 0.5rem 0; border-block-end: 1px solid var(--pk-line); font-size: 0.8125rem; line-height: 1.1875rem; }
    a { display: inline-block; min-block-size: 1.5rem; line-height: 1.5rem; }
  `,
})
export class PlanContents {
  readonly plan = input.required<Plan>();
  readonly changed = output();

  protected readonly linking = signal(false);
  protected readonly said = signal('');
  protected readonly sending = inject(Sending);
  private readonly verbs = inject(PlanVerbs);
  private readonly focus = focusing();
  protected readonly may = computed(() => this.plan().actions.includes('sectorPlan.edit'));
  protected readonly linked = computed(() => this.plan().contents.map(({ id }) => id));
  protected readonly rows = computed(() => this.plan().contents.map((content) => ({ content, link: contentLink(content), place: placeText(content) })));

  protected begin(): void {
    this.said.set('');
    this.linking.set(true);
    this.focus('form input');
  }

  protected saved(name: string): void {
    this.finish($localize`:@@planContents.linked:${name}:name: ist verknüpft.`);
    this.close();
  }

  protected close(): void {
    this.linking.set(false);
    this.focus('#content-link', 'h2');
  }

  protected async unlink(contentId: string, name: string): Promise<void> {
    this.said.set('');
    const { id: planId } = this.plan();
    const sent = await this.sending.send((version) => this.verbs.unlink({ planId, contentId, version }), ({ contents }) => contents.some(({ id }) => id === contentId));
    if (sent !== 'saved') return;
    this.finish($localize`:@@planContents.unlinked:Die Verknüpfung mit ${name}:name: ist gelöst.`);
    this.focus('h2');
  }

  private finish(said: string): void {
    this.said.set(said);
    this.changed.emit();
  }
}
