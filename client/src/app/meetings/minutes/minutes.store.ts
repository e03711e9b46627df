import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { ClaimMinutesSectionDocument, MinutesSectionsDocument, type SectionPartsFragment, SettleMinutesDocument, type SettleMinutesInput, WriteMinutesDocument, type WriteMinutesInput, type WriteMinutesMutation } from '../../gql/meetings/graphql';

export type Section = SectionPartsFragment;

type Answer = WriteMinutesMutation['writeMinutes'];

/** What is written about the items of a meeting that runs, while its page is open. */
@Injectable()
export class MinutesStore {
  private readonly graphql = inject(Graphql);
  private readonly sections = signal<ReadonlyMap<string, Section>>(new Map());
  readonly refusal = signal<Refusal | null>(null);

  of(agendaItemId: string): Section | undefined {
    return this.sections().get(agendaItemId);
  }

  async read(meetingId: string): Promise<void> {
    const answer = await this.graphql.query(MinutesSectionsDocument, { meetingId }, { isPatient: true });
    if (answer) this.sections.set(new Map(answer.minutesSections.map((section) => [section.agendaItemId, section])));
  }

  async claim(agendaItemId: string): Promise<void> {
    this.take((await this.graphql.mutate(ClaimMinutesSectionDocument, { input: { agendaItemId } }))?.claimMinutesSection);
  }

  /** @returns whether it is safe on the server; `aside` where it met another text */
  async write(input: WriteMinutesInput): Promise<'saved' | 'aside' | 'not-saved'> {
    return this.take((await this.graphql.mutate(WriteMinutesDocument, { input }))?.writeMinutes);
  }

  async settle(input: SettleMinutesInput): Promise<'saved' | 'aside' | 'not-saved'> {
    return this.take((await this.graphql.mutate(SettleMinutesDocument, { input }))?.settleMinutes);
  }

  private take(answer: Answer | undefined): 'saved' | 'aside' | 'not-saved' {
    this.refusal.set(null);
    if (answer?.__typename === 'MinutesWritten') {
      const { section, isKeptAside } = answer;
      this.sections.update((sections) => new Map(sections).set(section.agendaItemId, section));
      return isKeptAside ? 'aside' : 'saved';
    }
    if (answer) this.refusal.set(answer);
    return 'not-saved';
  }
}
