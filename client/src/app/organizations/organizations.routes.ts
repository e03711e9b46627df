import type { Routes } from '@angular/router';

export const organizationsRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@organization.list:Organisationen`, loadComponent: () => import('./register/register.page').then(({ RegisterPage }) => RegisterPage) },
  { path: ':organizationId', title: $localize`:@@organization.title:Organisation`, loadComponent: () => import('./organization/organization.page').then(({ OrganizationPage }) => OrganizationPage) },
];
