import type { Routes } from '@angular/router';

export const methodsRoutes: Routes = [
  { path: '', title: $localize`:@@method.list:Methodenkoffer`, loadComponent: () => import('./list/methods.page').then(({ MethodsPage }) => MethodsPage) },
  { path: 'neu', title: $localize`:@@method.add:Methode anlegen`, loadComponent: () => import('./forms/new-method.page').then(({ NewMethodPage }) => NewMethodPage) },
  { path: ':methodId', title: $localize`:@@method.title:Methode`, loadComponent: () => import('./method/method.page').then(({ MethodPage }) => MethodPage) },
];
