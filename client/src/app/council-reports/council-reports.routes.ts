import type { Routes } from '@angular/router';

export const reportRoutes: Routes = [{ path: '', title: $localize`:@@report.title:Sachstandsvorlage`, loadComponent: () => import('./report/report.page').then(({ ReportPage }) => ReportPage) }];

export const councilTemplateRoutes: Routes = [{ path: '', title: $localize`:@@template.title.report:Muster der Sachstandsvorlage`, loadComponent: () => import('./template/template.page').then(({ TemplatePage }) => TemplatePage) }];

export const statementRoutes: Routes = [{ path: '', title: $localize`:@@statement.title:Eigene Stellungnahme`, loadComponent: () => import('./statement/statement.page').then(({ StatementPage }) => StatementPage) }];
