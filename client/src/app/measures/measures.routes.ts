import type { Routes } from '@angular/router';

export const measuresRoutes: Routes = [
  { path: '', title: $localize`:@@measure.list:Maßnahmen`, loadComponent: () => import('./list/measures.page').then(({ MeasuresPage }) => MeasuresPage) },
  { path: 'neu', title: $localize`:@@measure.add:Maßnahme anlegen`, loadComponent: () => import('./forms/new-measure.page').then(({ NewMeasurePage }) => NewMeasurePage) },
  { path: 'foerderprogramme', title: $localize`:@@programme.list:Förderprogramme`, loadComponent: () => import('./programmes/programmes.page').then(({ ProgrammesPage }) => ProgrammesPage) },
  { path: 'tabelle', title: $localize`:@@measure.sheet.title:Maßnahmen in Excel bearbeiten`, loadComponent: () => import('./round-trip/round-trip.page').then(({ RoundTripPage }) => RoundTripPage) },
  { path: 'handlungsplan', title: $localize`:@@measure.planImport.title:Handlungsplan übernehmen`, loadComponent: () => import('./action-plan/action-plan.page').then(({ ActionPlanPage }) => ActionPlanPage) },
  { path: ':measureId', title: $localize`:@@measure.title:Maßnahme`, loadComponent: () => import('./measure/measure.page').then(({ MeasurePage }) => MeasurePage) },
];
