import type { Routes } from '@angular/router';
import { may } from '../core/session/guards';

export const organizationsRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@organization.list:Organisationen`, loadComponent: () => import('./register/register.page').then(({ RegisterPage }) => RegisterPage) },
  { path: 'vereinbarungen', title: $localize`:@@agreement.list:Vereinbarungen`, canMatch: [may('agreement.read')], loadComponent: () => import('./agreements/agreement-list.page').then(({ AgreementListPage }) => AgreementListPage) },
  { path: 'vereinbarungen/:agreementId', title: $localize`:@@agreement.one:Vereinbarung`, canMatch: [may('agreement.read')], loadComponent: () => import('./agreements/agreement.page').then(({ AgreementPage }) => AgreementPage) },
  { path: 'anlaufstellen', title: $localize`:@@contact.list:Anlaufstellen`, canMatch: [may('contact.read')], loadComponent: () => import('./contact-points/contact-points.page').then(({ ContactPointsPage }) => ContactPointsPage) },
  // no ids of organisations, also for whoever may not read these
  ...['vereinbarungen', 'anlaufstellen'].map((path) => ({ path, title: $localize`:@@notFound.title:Seite nicht gefunden`, loadComponent: () => import('../shell/not-found').then(({ NotFound }) => NotFound) })),
  { path: ':organizationId', title: $localize`:@@organization.title:Organisation`, loadComponent: () => import('./organization/organization.page').then(({ OrganizationPage }) => OrganizationPage) },
];
