import type { Routes } from '@angular/router';

export const cyclesRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@cycle.title:Kreislauf`, loadComponent: () => import('./cycle-list/cycle-list.page').then(({ CycleListPage }) => CycleListPage) },
  { path: 'baustein/:blockId', title: $localize`:@@cycle.block:Baustein`, loadComponent: () => import('./block/block.page').then(({ BlockPage }) => BlockPage) },
  { path: 'inhalt/:taskId', title: $localize`:@@cycle.task:Inhalt`, loadComponent: () => import('./task/task.page').then(({ TaskPage }) => TaskPage) },
  { path: ':cycleId', title: $localize`:@@cycle.title:Kreislauf`, loadComponent: () => import('./cycle/cycle.page').then(({ CyclePage }) => CyclePage) },
];
