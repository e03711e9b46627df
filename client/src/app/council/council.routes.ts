import type { Routes } from '@angular/router';

export const councilRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@resolution.list:Beschlüsse`, loadComponent: () => import('./list/papers.page').then(({ PapersPage }) => PapersPage) },
  { path: 'vorlagen/neu', title: $localize`:@@paper.create:Vorlage anlegen`, loadComponent: () => import('./paper/new-paper.page').then(({ NewPaperPage }) => NewPaperPage) },
  { path: 'vorlagen/:paperId', title: $localize`:@@paper.title:Vorlage`, loadComponent: () => import('./paper/paper.page').then(({ PaperPage }) => PaperPage) },
];
