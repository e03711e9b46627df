import { DOCUMENT, Injectable, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, fromEvent, merge, skip, throttleTime } from 'rxjs';
import { UrgentNotificationCountDocument } from '../../gql/core/graphql';
import { Graphql } from '../graphql/graphql';

const calm = 15_000;

/** How much is new in the inbox of which something is to be done. It is asked again while somebody moves about, or comes back to the window. */
@Injectable({ providedIn: 'root' })
export class UrgentCount {
  private readonly graphql = inject(Graphql);
  private readonly document = inject(DOCUMENT);
  private readonly state = signal(0);
  readonly value = this.state.asReadonly();

  constructor() {
    // the first one ends the way to the page on which it is asked in the beginning
    const moves = inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd), skip(1));
    const returns = fromEvent(this.document, 'visibilitychange').pipe(filter(() => !this.document.hidden));
    merge(moves, returns).pipe(throttleTime(calm), takeUntilDestroyed()).subscribe(() => void this.read());
  }

  /** Asks anew, in the beginning and where everything may be different, as in another Planungskreis. */
  async read(): Promise<void> {
    const answer = await this.graphql.query(UrgentNotificationCountDocument, {}, { isPatient: true });
    if (answer) this.state.set(answer.urgentNotificationCount);
  }

  /** Whoever has just sorted the inbox knows it already. */
  is(count: number): void {
    this.state.set(count);
  }
}
