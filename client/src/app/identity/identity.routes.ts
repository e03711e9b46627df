import type { Routes } from '@angular/router';
import { signedOut } from '../core/session/guards';

export const entranceRoutes: Routes = [
  {
    path: 'anmelden',
    title: $localize`:@@signIn.title:Anmelden`,
    canActivate: [signedOut],
    loadComponent: () => import('./sign-in/sign-in').then(({ SignIn }) => SignIn),
  },
  {
    path: 'konto-einrichten',
    title: $localize`:@@accountLink.title:Konto einrichten`,
    loadComponent: () => import('./account-link/account-link').then(({ AccountLink }) => AccountLink),
  },
  {
    path: 'passwort-vergessen',
    title: $localize`:@@passwordLink.title:Passwort vergessen`,
    loadComponent: () => import('./password-link/password-link').then(({ PasswordLink }) => PasswordLink),
  },
  {
    path: 'einladung',
    title: $localize`:@@invited.title:Einladung`,
    loadComponent: () => import('./invitation/invitation').then(({ Invitation }) => Invitation),
  },
  {
    path: 'einrichtung',
    title: $localize`:@@setUp.title:Einrichtung`,
    loadComponent: () => import('./set-up/set-up').then(({ SetUp }) => SetUp),
  },
];

export const accountRoutes: Routes = [
  { path: '', title: $localize`:@@account.title:Konto`, loadComponent: () => import('./account/account').then(({ Account }) => Account) },
];
