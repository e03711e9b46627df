import type { Routes } from '@angular/router';

export const evaluationsRoutes: Routes = [
  { path: '', title: $localize`:@@evaluation.list:Evaluationen`, loadComponent: () => import('./list/evaluations.page').then(({ EvaluationsPage }) => EvaluationsPage) },
  { path: ':evaluationId', title: $localize`:@@evaluation.title:Evaluation`, loadComponent: () => import('./evaluation/evaluation.page').then(({ EvaluationPage }) => EvaluationPage) },
];

export const indicatorsRoutes: Routes = [{ path: '', title: $localize`:@@indicator.list:Kennzahlen`, loadComponent: () => import('./indicators/indicators.page').then(({ IndicatorsPage }) => IndicatorsPage) }];
