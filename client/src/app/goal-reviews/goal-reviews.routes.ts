import type { Routes } from '@angular/router';

export const goalReviewsRoutes: Routes = [
  { path: '', title: $localize`:@@goalReview.list:Zielprüfungen`, loadComponent: () => import('./list/goal-reviews.page').then(({ GoalReviewsPage }) => GoalReviewsPage) },
  { path: ':reviewId', title: $localize`:@@goalReview.title:Zielprüfung`, loadComponent: () => import('./review/goal-review.page').then(({ GoalReviewPage }) => GoalReviewPage) },
];
