import type { Routes } from '@angular/router';

export const contributionsRoutes: Routes = [
  { path: '', title: $localize`:@@contribution.list:Beiträge`, loadComponent: () => import('./list/contributions.page').then(({ ContributionsPage }) => ContributionsPage) },
  { path: 'wer-wurde-gehoert', title: $localize`:@@heard.title:Wer wurde gehört`, loadComponent: () => import('./heard/heard.page').then(({ HeardPage }) => HeardPage) },
  { path: ':contributionId', title: $localize`:@@contribution.title:Beitrag`, loadComponent: () => import('./contribution/contribution.page').then(({ ContributionPage }) => ContributionPage) },
];

export const pageSettingsRoutes: Routes = [
  { path: '', title: $localize`:@@publicPage.title:Öffentliche Seite für Beiträge`, loadComponent: () => import('./settings/page-settings.page').then(({ PageSettingsPage }) => PageSettingsPage) },
];
