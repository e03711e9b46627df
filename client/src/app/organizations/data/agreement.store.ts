import { Injectable, inject, signal } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import { Shown } from '../../core/live/shown';
import { AgreementPageDocument, type AgreementPartsFragment, AgreementsDocument } from '../../gql/organizations/graphql';

export type Agreement = AgreementPartsFragment;
export type Party = Agreement['parties'][number];

/** One agreement while its page is open: undefined until it has come, null when there is none to read. */
@Injectable()
export class AgreementStore {
  private readonly graphql = inject(Graphql);
  private readonly shown = new Shown<Agreement>({
    ask: async ({ id }, how) => {
      const answer = await this.graphql.query(AgreementPageDocument, { id }, how);
      return answer && (answer.agreement ?? null);
    },
    join: (_shown, agreement) => agreement,
  });
  readonly agreement = this.shown.value;
  readonly load = (id: string) => this.shown.load(id);
  readonly catchUp = () => this.shown.catchUp();

  /** Shows it as an answer has it; with null it may not be read any longer. */
  put(agreement: Agreement | null): void {
    const shown = this.agreement();
    if (agreement) this.shown.update((each) => (each.id === agreement.id ? agreement : each));
    else if (shown) void this.load(shown.id);
  }
}

/** The agreements that may be read while their list is open; null until they have come. */
@Injectable()
export class AgreementListStore {
  private readonly graphql = inject(Graphql);
  private readonly state = signal<readonly Agreement[] | null>(null);
  readonly agreements = this.state.asReadonly();
  private wanted = false;

  /** What is shown stays until the answer is there. */
  async load(withEnded: boolean): Promise<void> {
    this.wanted = withEnded;
    await this.read(false);
  }

  /** Says whether it could be read. */
  catchUp(): Promise<boolean> {
    return this.read(true);
  }

  private async read(isPatient: boolean): Promise<boolean> {
    const withEnded = this.wanted;
    const answer = await this.graphql.query(AgreementsDocument, { withEnded }, { isPatient });
    if (answer && this.wanted === withEnded) this.state.set(answer.agreements);
    return !!answer;
  }
}
