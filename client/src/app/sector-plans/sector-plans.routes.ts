import type { Routes } from '@angular/router';

export const sectorPlansRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@sectorPlan.list:Fachplanungen`, loadComponent: () => import('./plans/plans.page').then(({ PlansPage }) => PlansPage) },
  { path: ':planId', title: $localize`:@@sectorPlan.title:Fachplanung`, loadComponent: () => import('./plan/plan.page').then(({ PlanPage }) => PlanPage) },
];
