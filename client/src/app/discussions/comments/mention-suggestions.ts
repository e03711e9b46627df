import { Injectable, inject, signal } from '@angular/core';
import { DiscussionStore } from '../data/discussion.store';
import { type Person, begunName } from '../model/mention-text';

/** Whoever types quickly is not asked for every letter. */
const calm = 150;

/** Who is offered while somebody is being named. Provided by the field in which that is written. */
@Injectable()
export class MentionSuggestions {
  private readonly store = inject(DiscussionStore);
  private readonly list = signal<readonly Person[]>([]);
  readonly people = this.list.asReadonly();
  readonly active = signal(0);
  private asked = 0;

  /** @param before what stands before the caret */
  async follow(before: string, isInternal: boolean): Promise<void> {
    const question = (this.asked += 1);
    const name = begunName(before);
    if (name === undefined) return this.close();
    await new Promise((resolve) => setTimeout(resolve, calm));
    if (question !== this.asked) return;
    const people = await this.store.mentionable(name.trim(), isInternal);
    if (question !== this.asked) return;
    this.list.set(people);
    this.active.set(0);
  }

  /** @param steps down, or up where it is negative */
  move(steps: number): void {
    const { length } = this.people();
    this.active.update((active) => (active + steps + length) % length);
  }

  close(): void {
    this.asked += 1;
    this.list.set([]);
  }
}
