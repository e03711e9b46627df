import type { Routes } from '@angular/router';

export const inboxRoutes: Routes = [{ path: '', title: $localize`:@@inbox.title:Eingang`, loadComponent: () => import('./inbox/inbox.page').then(({ InboxPage }) => InboxPage) }];
