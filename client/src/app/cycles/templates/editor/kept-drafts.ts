import { Injectable, inject } from '@angular/core';
import { Session } from '../../../core/session/session';
import type { Draft, Template } from '../model/draft';

/** An edit that was not saved yet, and the version that it is of. */
export interface KeptDraft {
  readonly base: Template;
  readonly draft: Draft;
}

/** Keeps edits over a reload, until the window is closed: of one person in one Planungskreis. */
@Injectable({ providedIn: 'root' })
export class KeptDrafts {
  private readonly me = inject(Session).me;

  find(templateKey: string): KeptDraft | null {
    try {
      return JSON.parse(sessionStorage.getItem(this.name(templateKey)) ?? 'null') as KeptDraft | null;
    } catch {
      // an older version of this program kept it in another form, or the browser keeps nothing: then there is none
      return null;
    }
  }

  keep(templateKey: string, kept: KeptDraft): void {
    try {
      sessionStorage.setItem(this.name(templateKey), JSON.stringify(kept));
    } catch {
      // full or switched off: the page still has it, and asks before it is left
    }
  }

  discard(templateKey: string): void {
    sessionStorage.removeItem(this.name(templateKey));
  }

  private name(templateKey: string): string {
    const me = this.me();
    return ['planungskreis', 'template', me?.tenant.id, me?.person.id, templateKey].join('.');
  }
}
