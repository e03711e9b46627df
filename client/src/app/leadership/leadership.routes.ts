import type { Routes } from '@angular/router';

export const leadershipRoutes: Routes = [
  { path: '', title: $localize`:@@leadership.title:Zielstand für die Leitung`, loadComponent: () => import('./page/leadership.page').then(({ LeadershipPage }) => LeadershipPage) },
  { path: 'massnahmen', title: $localize`:@@leadership.measures.title:Maßnahmen für die Leitung`, loadComponent: () => import('./measures/measure-standings.page').then(({ MeasureStandingsPage }) => MeasureStandingsPage) },
  { path: 'berichte/:reportId', title: $localize`:@@leadership.report.title:Bericht`, loadComponent: () => import('./report/report.page').then(({ ReportPage }) => ReportPage) },
];
