import type { Routes } from '@angular/router';

export const meetingsRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@meeting.list:Sitzungen`, loadComponent: () => import('./list/meeting-list.page').then(({ MeetingListPage }) => MeetingListPage) },
  { path: 'neu', title: $localize`:@@meeting.plan:Sitzung planen`, loadComponent: () => import('./plan/plan.page').then(({ PlanPage }) => PlanPage) },
  { path: ':meetingId', title: $localize`:@@meeting.title:Sitzung`, loadComponent: () => import('./meeting/meeting.page').then(({ MeetingPage }) => MeetingPage) },
];
