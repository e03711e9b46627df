import type { Routes } from '@angular/router';
import { guarded } from './core/leaving/guarded';
import { firstPage } from './core/session/first-page';
import { may, signedIn } from './core/session/guards';

const shell = () => import('./shell/shell').then(({ Shell }) => Shell);
const entrance = () => import('./shell/entrance').then(({ Entrance }) => Entrance);

/** The addresses are German in both languages, so that a link can be sent to anybody. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: firstPage },
  {
    path: '',
    loadComponent: shell,
    canActivate: [signedIn],
    children: [
      { path: 'heute', loadChildren: () => import('./today/today.routes').then(({ todayRoutes }) => guarded(todayRoutes)) },
      { path: 'eingang', loadChildren: () => import('./inbox/inbox.routes').then(({ inboxRoutes }) => guarded(inboxRoutes)) },
      { path: 'kreislauf/:cycleId/abschluss', canMatch: [may('lesson.read')], loadChildren: () => import('./learning/learning.routes').then(({ closingRoutes }) => guarded(closingRoutes)) },
      { path: 'kreislauf/:cycleId/vergleich', canMatch: [may('lesson.read')], loadChildren: () => import('./learning/learning.routes').then(({ comparisonRoutes }) => guarded(comparisonRoutes)) },
      { path: 'kreislauf', canMatch: [may('cycle.read')], loadChildren: () => import('./cycles/cycles.routes').then(({ cyclesRoutes }) => guarded(cyclesRoutes)) },
      { path: 'auftraege', canMatch: [may('actionItem.read')], loadChildren: () => import('./action-items/action-items.routes').then(({ actionItemsRoutes }) => guarded(actionItemsRoutes)) },
      { path: 'sitzungen', canMatch: [may('meeting.read')], loadChildren: () => import('./meetings/meetings.routes').then(({ meetingsRoutes }) => guarded(meetingsRoutes)) },
      { path: 'analysen', canMatch: [may('analysis.read')], loadChildren: () => import('./analyses/analyses.routes').then(({ analysesRoutes }) => guarded(analysesRoutes)) },
      { path: 'beitraege/oeffentliche-seite', canMatch: [may('contributionPage.manage')], loadChildren: () => import('./contributions/contributions.routes').then(({ pageSettingsRoutes }) => guarded(pageSettingsRoutes)) },
      { path: 'beitraege', canMatch: [may('contribution.read')], loadChildren: () => import('./contributions/contributions.routes').then(({ contributionsRoutes }) => guarded(contributionsRoutes)) },
      { path: 'ziele/pruefung', canMatch: [may('goal.read')], loadChildren: () => import('./goal-reviews/goal-reviews.routes').then(({ goalReviewsRoutes }) => guarded(goalReviewsRoutes)) },
      { path: 'ziele', canMatch: [may('goal.read')], loadChildren: () => import('./goals/goals.routes').then(({ goalsRoutes }) => guarded(goalsRoutes)) },
      { path: 'massnahmen/evaluationen', canMatch: [may('evaluation.read')], loadChildren: () => import('./evaluations/evaluations.routes').then(({ evaluationsRoutes }) => guarded(evaluationsRoutes)) },
      { path: 'massnahmen/kennzahlen', canMatch: [may('evaluation.read')], loadChildren: () => import('./evaluations/evaluations.routes').then(({ indicatorsRoutes }) => guarded(indicatorsRoutes)) },
      { path: 'massnahmen', canMatch: [may('measure.read')], loadChildren: () => import('./measures/measures.routes').then(({ measuresRoutes }) => guarded(measuresRoutes)) },
      { path: 'methoden', canMatch: [may('method.read')], loadChildren: () => import('./methods/methods.routes').then(({ methodsRoutes }) => guarded(methodsRoutes)) },
      { path: 'handlungskonzepte', canMatch: [may('actionPlan.read')], loadChildren: () => import('./action-plans/action-plans.routes').then(({ actionPlansRoutes }) => guarded(actionPlansRoutes)) },
      { path: 'beschluesse/vorlagen/:paperId/sachstand', canMatch: [may('paper.read')], loadChildren: () => import('./council-reports/council-reports.routes').then(({ reportRoutes }) => guarded(reportRoutes)) },
      { path: 'beschluesse/vorlagen/:paperId/stellungnahme', canMatch: [may('paper.read')], loadChildren: () => import('./council-reports/council-reports.routes').then(({ statementRoutes }) => guarded(statementRoutes)) },
      { path: 'beschluesse/muster', canMatch: [may('councilTemplate.manage')], loadChildren: () => import('./council-reports/council-reports.routes').then(({ councilTemplateRoutes }) => guarded(councilTemplateRoutes)) },
      { path: 'leitung', canMatch: [may('leadership.read')], loadChildren: () => import('./leadership/leadership.routes').then(({ leadershipRoutes }) => guarded(leadershipRoutes)) },
      { path: 'beschluesse', canMatch: [may('paper.read')], loadChildren: () => import('./council/council.routes').then(({ councilRoutes }) => guarded(councilRoutes)) },
      { path: 'lernen', canMatch: [may('lesson.read')], loadChildren: () => import('./learning/learning.routes').then(({ learningRoutes }) => guarded(learningRoutes)) },
      { path: 'roter-faden', canMatch: [may('thread.read')], loadChildren: () => import('./thread/thread.routes').then(({ threadRoutes }) => guarded(threadRoutes)) },
      { path: 'organisationen', canMatch: [may('organization.read')], loadChildren: () => import('./organizations/organizations.routes').then(({ organizationsRoutes }) => guarded(organizationsRoutes)) },
      { path: 'fachplanungen', canMatch: [may('sectorPlan.read')], loadChildren: () => import('./sector-plans/sector-plans.routes').then(({ sectorPlansRoutes }) => guarded(sectorPlansRoutes)) },
      { path: 'vorlagen', canMatch: [may('template.read')], loadChildren: () => import('./cycles/cycles.routes').then(({ templatesRoutes }) => guarded(templatesRoutes)) },
      { path: 'konto', loadChildren: () => import('./identity/identity.routes').then(({ accountRoutes }) => guarded(accountRoutes)) },
      { path: 'verwaltung/ratsinformationssystem', canMatch: [may('oparl.read')], loadChildren: () => import('./access/access.routes').then(({ councilSystemRoutes }) => guarded(councilSystemRoutes)) },
      { path: 'verwaltung', canMatch: [may('account.manage')], loadChildren: () => import('./access/access.routes').then(({ accessRoutes }) => guarded(accessRoutes)) },
    ],
  },
  {
    path: 'nicht-erreichbar',
    loadComponent: entrance,
    children: [{ path: '', title: $localize`:@@unreachable.title:Nicht erreichbar`, loadComponent: () => import('./shell/unreachable').then(({ Unreachable }) => Unreachable) }],
  },
  { path: '', loadComponent: entrance, loadChildren: () => import('./contributions/public.routes').then(({ publicRoutes }) => publicRoutes) },
  { path: '', loadComponent: entrance, loadChildren: () => import('./identity/identity.routes').then(({ entranceRoutes }) => entranceRoutes) },
  {
    path: '**',
    loadComponent: shell,
    canActivate: [signedIn],
    children: [{ path: '', title: $localize`:@@notFound.title:Seite nicht gefunden`, loadComponent: () => import('./shell/not-found').then(({ NotFound }) => NotFound) }],
  },
];
