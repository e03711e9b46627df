import type { Routes } from '@angular/router';

export const actionPlansRoutes: Routes = [
  { path: '', title: $localize`:@@actionPlan.list:Handlungskonzepte`, loadComponent: () => import('./list/action-plans.page').then(({ ActionPlansPage }) => ActionPlansPage) },
  { path: 'neu', title: $localize`:@@actionPlan.add:Handlungskonzept anlegen`, loadComponent: () => import('./forms/new-action-plan.page').then(({ NewActionPlanPage }) => NewActionPlanPage) },
  { path: ':planId', title: $localize`:@@actionPlan.title:Handlungskonzept`, loadComponent: () => import('./plan/action-plan.page').then(({ ActionPlanPage }) => ActionPlanPage) },
];
