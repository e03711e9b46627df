import type { Routes } from '@angular/router';

export const threadRoutes: Routes = [{ path: '', title: $localize`:@@goal.thread:Roter Faden`, loadComponent: () => import('./broken/broken-threads.page').then(({ BrokenThreadsPage }) => BrokenThreadsPage) }];
