import type { Routes } from '@angular/router';

export const learningRoutes: Routes = [{ path: '', title: $localize`:@@learning.title:Lernen`, loadComponent: () => import('./list/lessons.page').then(({ LessonsPage }) => LessonsPage) }];

export const closingRoutes: Routes = [{ path: '', title: $localize`:@@cycleClosing.title:Abschluss`, loadComponent: () => import('./closing/closing.page').then(({ ClosingPage }) => ClosingPage) }];

export const comparisonRoutes: Routes = [{ path: '', title: $localize`:@@compare.title:Vergleich mit dem Zyklus davor`, loadComponent: () => import('./comparison/comparison.page').then(({ ComparisonPage }) => ComparisonPage) }];
