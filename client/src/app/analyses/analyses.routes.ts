import type { Routes } from '@angular/router';

export const analysesRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'befunde' },
  { path: 'befunde', title: $localize`:@@finding.list:Befunde`, loadComponent: () => import('./findings/findings.page').then(({ FindingsPage }) => FindingsPage) },
  { path: 'befunde/:findingId', title: $localize`:@@finding.title:Befund`, loadComponent: () => import('./finding/finding.page').then(({ FindingPage }) => FindingPage) },
  { path: 'empfehlungen', title: $localize`:@@recommendation.list:Empfehlungen`, loadComponent: () => import('./recommendations/recommendations.page').then(({ RecommendationsPage }) => RecommendationsPage) },
  { path: 'ergebnisse', title: $localize`:@@recommendation.outcomes:Was daraus wurde`, loadComponent: () => import('./recommendations/outcomes.page').then(({ OutcomesPage }) => OutcomesPage) },
  { path: 'empfehlungen/:recommendationId', title: $localize`:@@recommendation.title:Empfehlung`, loadComponent: () => import('./recommendation/recommendation.page').then(({ RecommendationPage }) => RecommendationPage) },
];
