import { Injectable, inject } from '@angular/core';
import { ServerError } from '@apollo/client/errors';
import { Failures } from '../../core/failures/failures';
import type { TemplateRefusal } from '../model/template-refusal';

/** Sends the own layout as it is. */
@Injectable({ providedIn: 'root' })
export class TemplateSender {
  private readonly failures = inject(Failures);

  /** @returns null when it has arrived; what the server has against it; undefined when it could not be sent, which is shown */
  async send(file: File): Promise<TemplateRefusal | null | undefined> {
    try {
      const answer = await fetch(`/dokumente/muster?${new URLSearchParams({ name: file.name })}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file });
      if (answer.status === 201) return null;
      if ([200, 403, 404].includes(answer.status)) return (await answer.json()) as TemplateRefusal;
      this.failures.report(new ServerError('The file was not taken.', { response: answer, bodyText: await answer.text() }));
    } catch (error) {
      this.failures.report(error);
    }
    return undefined;
  }
}
