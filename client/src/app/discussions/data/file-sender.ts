import { Injectable, inject } from '@angular/core';
import { ServerError } from '@apollo/client/errors';
import { Failures } from '../../core/failures/failures';
import type { FileRefusal } from '../model/file-refusal';

export interface Shipment {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly isInternal: boolean;
  readonly file: File;
}

/** Sends one file as it is. */
@Injectable({ providedIn: 'root' })
export class FileSender {
  private readonly failures = inject(Failures);

  /**
   * @param progress is told how much of it has gone, from 0 to 1
   * @returns null when it has arrived; what the server has against it; undefined when it was cancelled, or could not be sent, which is shown
   */
  send({ subjectKind, subjectId, isInternal, file }: Shipment, progress: (part: number) => void, cancelled: AbortSignal): Promise<FileRefusal | null | undefined> {
    const query = new URLSearchParams({ subjectKind, subjectId, isInternal: isInternal ? '1' : '0', name: file.name });
    return new Promise((resolve) => {
      // fetch tells nothing of what has gone
      const request = new XMLHttpRequest();
      request.open('POST', `/anhaenge?${query}`);
      request.setRequestHeader('content-type', 'application/octet-stream');
      request.upload.onprogress = ({ loaded, total }) => progress(total ? loaded / total : 0);
      request.onload = () => resolve(this.answerOf(request));
      request.onabort = () => resolve(undefined);
      request.onerror = () => {
        this.failures.report(new TypeError('The file could not be sent.'));
        resolve(undefined);
      };
      cancelled.addEventListener('abort', () => request.abort());
      request.send(file);
    });
  }

  private answerOf({ status, responseText }: XMLHttpRequest): FileRefusal | null | undefined {
    if (status === 201) return null;
    if ([200, 403, 404].includes(status)) return JSON.parse(responseText) as FileRefusal;
    this.failures.report(new ServerError('The file was not taken.', { response: { status } as Response, bodyText: responseText }));
    return undefined;
  }
}
