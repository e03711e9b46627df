import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followActionItems } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import { meetingAddress } from '../../core/vocabulary/meetings';
import { DayPipe } from '../../core/vocabulary/planned-date';
import { actionItemAddress, organizationAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { ActionItemStateChip } from '../../status/status-chips';
import { ThreadSection } from '../../thread/thread/thread';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { Dialog } from '../../ui/dialog/dialog';
import { EditForm } from '../../ui/editable/edit-form';
import { Editable } from '../../ui/editable/editable';
import { Drafts } from '../../ui/form/drafts';
import { Notice } from '../../ui/notice/notice';
import { PageHead } from '../../ui/page-head/page-head';
import { ChangeForm } from '../change/change-form';
import { Undo } from '../change/undo';
import { UndoNotice } from '../change/undo-notice';
import { ActionItemStore } from '../data/action-item.store';
import type { ActionItem } from '../data/action-items.store';
import { actionItemRow, climbsAt, itemName } from '../model/action-item-row';
import type { ChangeKind } from '../model/change';
import { changeWord } from '../model/change-words';
import { SentenceForm } from './sentence-form';
import type { SentenceVerb } from './sentence-verbs';
import { Steps, type Verb } from './steps';
import { WordsForm } from './words-form';

/** One Auftrag: where it stands, what can be done with it now, and what has happened to it. */
@Component({
  selector: 'pk-action-item-page',
  imports: [ActionItemStateChip, ChangeForm, Chip, Crumbs, DayPipe, Dialog, Discussion, EditForm, Editable, History, Notice, PageHead, RefusalNotice, RouterLink, SentenceForm, ThreadSection, UndoNotice, WordsForm],
  providers: [ActionItemStore, Drafts, Steps, Undo],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './action-item.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './action-item.page.scss'],
})
export class ActionItemPage {
  readonly actionItemId = input.required<string>();

  private readonly store = inject(ActionItemStore);
  protected readonly steps = inject(Steps);
  private readonly undo = inject(Undo);
  private readonly locale = inject(LOCALE_ID);
  protected readonly item = this.store.item;
  protected readonly talk = computed(() => ({ kind: 'ACTION_ITEM', id: this.actionItemId() }));
  protected readonly address = organizationAddress;
  protected readonly meetingAddress = meetingAddress;
  protected readonly crumbs = [{ text: $localize`:@@actionItem.list:Aufträge`, address: '/auftraege' }];
  protected readonly row = computed(() => {
    const item = this.item();
    return item ? actionItemRow(item, this.locale) : null;
  });
  /** Put off so often that it would climb, and nobody is above. */
  protected readonly isStuck = computed(() => {
    const item = this.item();
    return !!item && item.carriedCount >= climbsAt && !item.climbedTo;
  });
  protected readonly writing = signal<SentenceVerb | null>(null);
  protected readonly changing = signal<ChangeKind | null>(null);
  protected readonly said = signal('');
  protected readonly word = changeWord;
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.actionItemId();
      untracked(() => {
        this.writing.set(null);
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    followActionItems({
      subject: this.actionItemId,
      catchUp: (changed) => this.catchUp(changed),
      rows: () => {
        const item = this.item();
        return item ? [{ name: `A${item.number}`, address: actionItemAddress(item.id), content: item }] : null;
      },
    });
    pageName(() => {
      const item = this.item();
      return item ? itemName(item) : undefined;
    });
  }

  protected may(verb: string): boolean {
    return this.item()?.actions.includes(`actionItem.${verb}`) ?? false;
  }

  protected async take(item: ActionItem, verb: Exclude<Verb, SentenceVerb>): Promise<void> {
    if ((await this.steps.take(item, verb)) === 'done') this.happened();
  }

  protected write(verb: SentenceVerb): void {
    this.steps.refusal.set(null);
    this.writing.set(verb);
  }

  protected leaveWriting(): void {
    this.writing.set(null);
    this.focus('.head-actions button', 'h1');
  }

  protected written(): void {
    this.writing.set(null);
    this.happened();
  }

  protected leaveChanging(): void {
    this.changing.set(null);
    this.focus('.changes button', 'h1');
  }

  protected changed(items: readonly ActionItem[]): void {
    this.changing.set(null);
    this.store.put(items);
    this.undo.offer(items);
    void this.history()?.refresh();
    this.focus('pk-undo-notice button', 'h1');
  }

  protected found(items: readonly ActionItem[]): void {
    this.store.put(items);
  }

  protected takenBack(items: readonly ActionItem[]): void {
    this.store.put(items);
    void this.history()?.refresh();
    this.focus('h1');
  }

  /** The words are saved; they stand in the history at once. */
  protected saved(form: Editable): void {
    form.close($localize`:@@task.saved:Gespeichert.`);
    void this.history()?.refresh();
  }

  private async catchUp(changed: readonly (string | null)[]): Promise<boolean> {
    if (!changed.some((id) => id === null || id === this.actionItemId())) return true;
    void this.history()?.refresh();
    return this.store.catchUp();
  }

  /** The button that was pressed is gone; what comes next stands in its place. */
  private happened(): void {
    this.undo.offer([]);
    this.said.set($localize`:@@actionItem.saved:Der Auftrag ist jetzt auf diesem Stand.`);
    void this.history()?.refresh();
    this.focus('.head-actions button', 'h1');
  }
}
