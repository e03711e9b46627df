import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { Unsaved } from '../../ui/form/unsaved';
import { DiscussionStore } from '../data/discussion.store';
import { FileSender } from '../data/file-sender';
import { type FileRefusal, type UploadRules, problemBefore } from '../model/file-refusal';

/** A file on its way: waiting, going, or not taken. */
export interface Outgoing {
  readonly place: number;
  readonly file: File;
  readonly isInternal: boolean;
  /** From 0 to 1. */
  readonly progress: number;
  readonly refusal: FileRefusal | null;
}

/** Files that go out one after the other. Provided by the list in which they arrive. */
@Injectable()
export class OutgoingFiles {
  private readonly store = inject(DiscussionStore);
  private readonly sender = inject(FileSender);
  private readonly list = signal<readonly Outgoing[]>([]);
  readonly files = this.list.asReadonly();
  private readonly isGoing = computed(() => this.list().some(({ refusal }) => !refusal));
  /** What has arrived, by name. */
  readonly arrived = signal('');
  private readonly cancelling = new Map<number, AbortController>();
  private count = 0;
  private isBusy = false;

  constructor() {
    inject(Unsaved).watch(() => (this.isGoing() ? 'lost' : null));
    inject(DestroyRef).onDestroy(() => this.cancelling.forEach((each) => each.abort()));
  }

  add(files: Iterable<File>, rules: UploadRules, isInternal: boolean): void {
    const added = [...files].map((file): Outgoing => ({ place: (this.count += 1), file, isInternal, progress: 0, refusal: problemBefore(file, rules) }));
    this.list.update((list) => [...list, ...added]);
    void this.sendAll();
  }

  /** Cancels what goes, and clears away what was not taken. */
  drop(place: number): void {
    this.cancelling.get(place)?.abort();
    this.list.update((list) => list.filter((each) => each.place !== place));
  }

  private async sendAll(): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    for (let next = this.next(); next; next = this.next()) await this.send(next);
    this.isBusy = false;
  }

  private next(): Outgoing | undefined {
    return this.list().find(({ refusal }) => !refusal);
  }

  private async send({ place, file, isInternal }: Outgoing): Promise<void> {
    const cancelling = new AbortController();
    this.cancelling.set(place, cancelling);
    const refusal = await this.sender.send({ ...this.store.about, file, isInternal }, (progress) => this.change(place, { progress }), cancelling.signal);
    this.cancelling.delete(place);
    if (refusal) return this.change(place, { refusal });
    if (refusal === null) {
      await this.store.refresh();
      this.arrived.set(file.name);
    }
    this.drop(place);
  }

  private change(place: number, changes: Partial<Outgoing>): void {
    this.list.update((list) => list.map((each) => (each.place === place ? { ...each, ...changes } : each)));
  }
}
