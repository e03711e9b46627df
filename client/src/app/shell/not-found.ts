import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PageHead } from '../ui/page-head/page-head';

@Component({
  selector: 'pk-not-found',
  imports: [PageHead, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-page-head heading="Seite nicht gefunden" i18n-heading="@@notFound.title" />
    <p i18n="@@notFound.text">Diese Seite gibt es nicht, oder sie ist für Sie nicht freigegeben. <a routerLink="/heute">Weiter zu „Heute“</a></p>
  `,
})
export class NotFound {}
