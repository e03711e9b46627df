import type { Routes } from '@angular/router';
import { may } from '../core/session/guards';

export const cyclesRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@cycle.title:Kreislauf`, loadComponent: () => import('./cycle-list/cycle-list.page').then(({ CycleListPage }) => CycleListPage) },
  { path: 'beginnen', title: $localize`:@@start.title:Zyklus beginnen`, canMatch: [may('cycle.start')], loadComponent: () => import('./start/start.page').then(({ StartPage }) => StartPage) },
  // no id of a cycle, also for whoever may not begin one
  { path: 'beginnen', title: $localize`:@@notFound.title:Seite nicht gefunden`, loadComponent: () => import('../shell/not-found').then(({ NotFound }) => NotFound) },
  { path: 'baustein/:blockId', title: $localize`:@@cycle.block:Baustein`, loadComponent: () => import('./block/block.page').then(({ BlockPage }) => BlockPage) },
  { path: 'inhalt/:taskId', title: $localize`:@@cycle.task:Inhalt`, loadComponent: () => import('./task/task.page').then(({ TaskPage }) => TaskPage) },
  { path: ':cycleId', title: $localize`:@@cycle.title:Kreislauf`, loadComponent: () => import('./cycle/cycle.page').then(({ CyclePage }) => CyclePage) },
  { path: ':cycleId/zustaendigkeiten', title: $localize`:@@raci.title:Zuständigkeiten`, loadComponent: () => import('./raci/raci.page').then(({ RaciPage }) => RaciPage) },
];

export const templatesRoutes: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@template.list:Vorlagen`, loadComponent: () => import('./templates/template-list/template-list.page').then(({ TemplateListPage }) => TemplateListPage) },
  {
    path: ':templateKey',
    title: $localize`:@@cycle.list.template:Vorlage`,
    loadComponent: () => import('./templates/template/template.page').then(({ TemplatePage }) => TemplatePage),
  },
];
