import type { Routes } from '@angular/router';

export const goalsRoutes: Routes = [
  { path: '', title: $localize`:@@goal.list:Ziele`, loadComponent: () => import('./list/goals.page').then(({ GoalsPage }) => GoalsPage) },
  { path: 'neu', title: $localize`:@@goal.draft:Ziel entwerfen`, loadComponent: () => import('./forms/new-goal.page').then(({ NewGoalPage }) => NewGoalPage) },
  { path: ':goalId', title: $localize`:@@goal.title:Ziel`, loadComponent: () => import('./goal/goal.page').then(({ GoalPage }) => GoalPage) },
];
