import type { Routes } from '@angular/router';

export const actionItemsRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@actionItem.list:Aufträge`, loadComponent: () => import('./list/action-items.page').then(({ ActionItemsPage }) => ActionItemsPage) },
  { path: ':actionItemId', title: $localize`:@@actionItem.title:Auftrag`, loadComponent: () => import('./item/action-item.page').then(({ ActionItemPage }) => ActionItemPage) },
];
