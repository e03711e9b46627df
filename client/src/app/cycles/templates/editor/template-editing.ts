import { Injectable, computed, effect, inject, signal } from '@angular/core';
import { problemSentence } from '../../../ui/form/problem-sentence';
import { Unsaved } from '../../../ui/form/unsaved';
import type { Refusal } from '../../../core/refusals/refusal-sentence';
import { type EditTemplateResult, TemplatesStore } from '../../data/templates.store';
import { changes } from '../model/changes';
import { type Draft, type Template, draftOf, inputOf } from '../model/draft';
import { faultSentence } from '../model/fault-sentence';
import { type Place, type ServerFault, inOrderOfPage, placeOf, valueAt } from '../model/faults';
import { merged } from '../model/merged';
import { labelOf } from '../model/words';
import { KeptDrafts } from './kept-drafts';

/** What the server did not accept, in words, at its place. */
export interface PlacedFault extends Place {
  readonly sentence: string;
  /** What stood there. */
  readonly value: unknown;
}

const empty: Draft = { title: '', submitsTo: '', actors: [], blocks: [] };

/** One edit of a template: from a version, over a draft, to the next version. */
@Injectable()
export class TemplateEditing {
  private readonly store = inject(TemplatesStore);
  private readonly kept = inject(KeptDrafts);

  private readonly baseState = signal<Template | null>(null);
  private readonly newerState = signal<Template | null>(null);
  private readonly faultState = signal<readonly PlacedFault[]>([]);
  private readonly refusalState = signal<Refusal | null>(null);
  private readonly restoredState = signal(false);
  private readonly savedState = signal<Template | null>(null);

  /** The version that is edited. */
  readonly base = this.baseState.asReadonly();
  readonly draft = signal<Draft>(empty);
  /** The newest version, where somebody else has made one meanwhile. */
  readonly newer = this.newerState.asReadonly();
  /** What is wrong, until somebody changes what it is about. */
  readonly faults = computed(() => this.faultState().filter((fault) => valueAt(this.draft(), fault) === fault.value));
  readonly refusal = this.refusalState.asReadonly();
  /** Whether the draft was there before the page was opened. */
  readonly restored = this.restoredState.asReadonly();
  /** The version that was made last. */
  readonly saved = this.savedState.asReadonly();

  private readonly before = computed(() => draftOf(this.baseState() ?? none));
  readonly changes = computed(() => changes(this.before(), this.draft()));
  readonly isChanged = computed(() => this.changes().length > 0);
  /** What the others did meanwhile. */
  readonly theirs = computed(() => {
    const newer = this.newer();
    return newer ? changes(this.before(), draftOf(newer)) : [];
  });

  private lastSent: { readonly content: string; readonly requestId: string } | null = null;

  constructor() {
    inject(Unsaved).watch(() => (this.isChanged() ? 'kept' : null));
    effect(() => {
      const [base, draft] = [this.base(), this.draft()];
      if (!base) return;
      if (this.isChanged()) this.kept.keep(base.key, { base, draft });
      else this.kept.discard(base.key);
    });
  }

  /** Begins with the newest version, or goes on with what was not saved yet. */
  begin(newest: Template): void {
    if (this.base()?.id === newest.id) return;
    const kept = this.kept.find(newest.key);
    this.restoredState.set(kept !== null);
    this.newerState.set(kept && kept.base.id !== newest.id ? newest : null);
    this.baseState.set(kept?.base ?? newest);
    this.draft.set(kept?.draft ?? draftOf(newest));
  }

  /** Makes a new version of the draft. @returns whether there is one */
  async save(): Promise<boolean> {
    const base = this.base();
    if (!base) return false;
    this.forgetAnswer();
    const sent = this.draft();
    const result = await this.store.edit(this.request(base, sent));
    if (result) this.hear(result, sent);
    return result?.__typename === 'TemplateEdited';
  }

  /** My edits go on from the newest version, beside what the others did. */
  carryOver(): void {
    const newer = this.newer();
    if (newer) this.goOn(newer, merged(this.before(), this.draft(), draftOf(newer)));
  }

  /** As the newest version is; my edits are gone. */
  discard(): void {
    const version = this.newer() ?? this.base();
    if (version) this.goOn(version, draftOf(version));
  }

  private goOn(version: Template, draft: Draft): void {
    this.forgetAnswer();
    this.newerState.set(null);
    this.restoredState.set(false);
    this.baseState.set(version);
    this.draft.set(draft);
  }

  private forgetAnswer(): void {
    this.faultState.set([]);
    this.refusalState.set(null);
    this.savedState.set(null);
  }

  /** The same content has the same id: sent again after a lost answer, it makes no second version. */
  private request({ id: templateId }: Template, draft: Draft) {
    const input = { ...inputOf(draft), templateId };
    const content = JSON.stringify(input);
    if (this.lastSent?.content !== content) this.lastSent = { content, requestId: crypto.randomUUID() };
    return { ...input, requestId: this.lastSent.requestId };
  }

  private hear(result: EditTemplateResult, sent: Draft): void {
    switch (result.__typename) {
      case 'TemplateEdited':
        this.goOn(result.template, draftOf(result.template));
        this.savedState.set(result.template);
        return;
      case 'TemplateChangedMeanwhile':
        this.newerState.set(result.current);
        return;
      case 'TemplateNotValid':
        this.show(result.faults.map((fault) => placed(fault, sent, () => faultSentence(fault.code, fault.names))), sent);
        return;
      case 'InvalidInput':
        this.show(result.problems.map((problem) => placed({ path: problem.field, code: problem.code, names: [] }, sent, (place) => problemSentence(problem, labelOf(place)))), sent);
        return;
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusalState.set(result);
    }
  }

  private show(faults: readonly PlacedFault[], draft: Draft): void {
    this.faultState.set(inOrderOfPage(faults, draft));
  }
}

function placed(fault: ServerFault, draft: Draft, sentence: (place: Place) => string): PlacedFault {
  const place = placeOf(fault, draft);
  return { ...place, sentence: sentence(place), value: valueAt(draft, place) };
}

const none: Template = { actors: [], blocks: [], createdAt: '', createdBy: null, id: '', key: '', source: '', submitsTo: null, title: '', version: 0 };
