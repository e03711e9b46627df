import type { Routes } from '@angular/router';

/** For whoever has no account. */
export const publicRoutes: Routes = [
  { path: 'beitragen/:slug', title: $localize`:@@public.title:Beitrag zur Sozialplanung`, loadComponent: () => import('./public/public.page').then(({ PublicPage }) => PublicPage) },
  { path: 'beitrag-bestaetigen', title: $localize`:@@confirm.title:E-Mail-Adresse bestätigen`, loadComponent: () => import('./public/confirm.page').then(({ ConfirmPage }) => ConfirmPage) },
];
