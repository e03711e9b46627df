import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import { Notice } from '../../ui/notice/notice';
import { Failures } from './failures';

/** Stands once in every frame, above the page. */
@Component({
  selector: 'pk-failure-notice',
  imports: [Icon, Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'failure' },
  template: `
    @if (sentence(); as text) {
      <pk-notice kind="refusal">
        <p>{{ text }}</p>
        <button noticeAction class="icon-btn" type="button" (click)="failures.dismiss()">
          <pk-icon name="close" /><span class="sr" i18n="@@failure.dismiss">Meldung schließen</span>
        </button>
      </pk-notice>
    }
  `,
})
export class FailureNotice {
  protected readonly failures = inject(Failures);

  protected readonly sentence = computed(() => {
    const failure = this.failures.current();
    switch (failure?.kind) {
      case 'unreachable':
        return $localize`:@@failure.unreachable:Der Server ist gerade nicht erreichbar. Ihre Eingaben stehen noch hier; bitte versuchen Sie es gleich noch einmal.`;
      case 'failed':
        return failure.correlationId
          ? $localize`:@@failure.failed:Das hat nicht geklappt. Bitte versuchen Sie es noch einmal. Vorgang ${failure.correlationId}:id:.`
          : $localize`:@@failure.failedUnknown:Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.`;
      case 'session-ended':
      case undefined:
        return null;
    }
  });
}
