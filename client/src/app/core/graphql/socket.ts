import { DOCUMENT, Injectable, computed, inject, signal } from '@angular/core';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { Observable, Subject } from 'rxjs';
import type { SocketClient } from './socket-client';

/** Hears from the server what happens, over one socket that is open while somebody listens. */
@Injectable({ providedIn: 'root' })
export class Socket {
  private readonly location = inject(DOCUMENT).location;
  private readonly listeners = signal(0);
  private readonly isOpen = signal(false);
  private readonly openings = new Subject<void>();
  private client: Promise<SocketClient> | null = null;

  /** Each time the connection opens: what happened before was not heard. */
  readonly opened = this.openings.asObservable();
  /** Whether somebody listens and nothing can be heard. */
  readonly isDeaf = computed(() => this.listeners() > 0 && !this.isOpen());

  /** Completes when nothing more will come; a connection that was lost is sought again meanwhile. */
  listen<TData, TVariables extends OperationVariables>(document: TypedDocumentNode<TData, TVariables>, variables: TVariables): Observable<TData> {
    return new Observable((listener) => {
      let unsubscribe: (() => void) | undefined;
      this.listeners.update((count) => count + 1);
      this.client ??= this.connect();
      void this.client.then((client) => {
        if (!listener.closed) unsubscribe = client.subscribe(document, variables, (data) => listener.next(data as TData), () => listener.complete());
      });
      return () => {
        this.listeners.update((count) => count - 1);
        unsubscribe?.();
      };
    });
  }

  /** The next connection is opened as whoever is signed in then. */
  async close(): Promise<void> {
    const client = await this.client;
    this.client = null;
    client?.close();
  }

  private async connect(): Promise<SocketClient> {
    const { openSocket } = await import('./socket-client');
    const opened = () => {
      this.isOpen.set(true);
      this.openings.next();
    };
    return openSocket({ opened, lost: () => this.isOpen.set(false) }, this.location);
  }
}
