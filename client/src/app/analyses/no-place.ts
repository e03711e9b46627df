import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Notice } from '../ui/notice/notice';

/** Why somebody who plans elsewhere can write nothing down here, and who can. */
@Component({
  selector: 'pk-no-place',
  imports: [Notice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<pk-notice kind="information"><p i18n="@@analysis.noPlace">Befunde und Empfehlungen nimmt auf, wer eine Analyse verantwortet, und die Sozialplanung. Keine Ihrer Organisationen verantwortet zurzeit eine Analyse. Was Ihnen auffällt, können Sie als Beitrag einbringen oder der Sozialplanung sagen.</p></pk-notice>`,
})
export class NoPlace {}
