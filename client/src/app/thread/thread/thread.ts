import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Session } from '../../core/session/session';
import { Icon } from '../../ui/icon/icon';
import { ThreadStore } from '../data/thread.store';
import { threadGroups } from '../model/thread-groups';
import { threadGaps, threadName } from '../model/thread-words';
import { ThreadGroupList } from './thread-group';

/** The Roter Faden of a thing: why there is it, what came of it, and where that cannot be told. */
@Component({
  selector: 'pk-thread',
  imports: [Icon, ThreadGroupList],
  providers: [ThreadStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.is-empty]': '!isTold()' },
  template: `
    @if (isTold() && thread(); as it) {
      <section aria-labelledby="thread">
        <div class="section-head"><h2 id="thread" i18n="@@goal.thread">Roter Faden</h2></div>
        @for (gap of it.gaps; track gap) {<p class="gap"><pk-icon name="overdue" /> {{ gaps[gap].sentence }}</p>}
        <ol>
          @for (group of upstream(); track group.kind) {<li><pk-thread-group [of]="group" /></li>}
          <li class="here" aria-current="true"><strong>{{ name(it.subject) }}</strong></li>
          @for (group of downstream(); track group.kind) {<li><pk-thread-group [of]="group" /></li>}
        </ol>
        @if (it.isCut) {<p class="small muted" i18n="@@thread.cut">Es gibt noch mehr; gezeigt wird, was am nächsten liegt.</p>}
      </section>
    }
  `,
  styles: `
    :host { display: block; }
    :host(.is-empty) { display: none; }
    ol { padding: 0; margin: 0; list-style: none; border-inline-start: 3px solid var(--pk-accent, currentcolor); }
    ol > li { padding-block: 0.3rem; padding-inline-start: 0.9rem; overflow-wrap: anywhere; }
    .gap { display: flex; gap: 0.375rem; align-items: start; margin-block-end: 0.5rem; }
  `,
})
export class ThreadSection {
  readonly subjectId = input.required<string>();
  /** With another version of the thing its thread is read again. */
  readonly version = input(0);

  private readonly store = inject(ThreadStore);
  private readonly session = inject(Session);
  protected readonly thread = this.store.thread;
  protected readonly upstream = computed(() => threadGroups(this.thread()?.upstream ?? []));
  protected readonly downstream = computed(() => threadGroups(this.thread()?.downstream ?? []));
  protected readonly isTold = computed(() => this.upstream().length + this.downstream().length + (this.thread()?.gaps.length ?? 0) > 0);
  protected readonly gaps = threadGaps;
  protected readonly name = threadName;

  constructor() {
    const mayRead = this.session.may('thread.read');
    effect(() => {
      const id = this.subjectId();
      if (mayRead) untracked(() => void this.store.load(id));
    });
    effect(() => {
      this.version();
      if (untracked(() => this.thread()) !== undefined) untracked(() => void this.store.catchUp());
    });
  }
}
