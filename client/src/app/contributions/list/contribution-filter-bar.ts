import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { contributionStates } from '../../status/status-words';
import { ChoiceFilter } from '../../ui/filters/choice-filter';
import type { Choice } from '../../ui/filters/choices';
import { SearchFilter } from '../../ui/filters/search-filter';
import { type ContributionFilter, type ContributionParameters, contributors } from '../model/contribution-filter';

/** Narrows the list down; every choice is part of the address. */
@Component({
  selector: 'pk-contribution-filter-bar',
  imports: [ChoiceFilter, SearchFilter],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <pk-search-filter label="Suchen" i18n-label="@@analysis.filter" hint="Thema, Text, Name …" i18n-hint="@@contribution.filter.hint" [text]="filter().text" (typed)="look.emit({ suche: $event })" />
    <pk-choice-filter label="Stand" i18n-label="@@recommendation.state" every="jeder Stand" i18n-every="@@recommendation.everyState" [choices]="states" [chosen]="filter().state" (choose)="look.emit({ stand: $event })" />
    <pk-choice-filter label="Von wem" i18n-label="@@contribution.from.label" every="von allen" i18n-every="@@contribution.everyContributor" [choices]="contributors" [chosen]="filter().contributor" (choose)="look.emit({ von: $event })" />
    @if (spaces().length || filter().socialSpace) {<pk-choice-filter label="Sozialraum" i18n-label="@@finding.socialSpace" every="jeder Sozialraum" i18n-every="@@contribution.everySpace" [choices]="spaces()" [chosen]="filter().socialSpace" (choose)="look.emit({ raum: $event })" />}
    @if (groups().length || filter().targetGroup) {<pk-choice-filter label="Zielgruppe" i18n-label="@@finding.targetGroup" every="jede Zielgruppe" i18n-every="@@contribution.everyGroup" [choices]="groups()" [chosen]="filter().targetGroup" (choose)="look.emit({ gruppe: $event })" />}
  `,
  styleUrl: '../../ui/filters/filters.scss',
  styles: ':host { margin-block-end: 0.75rem; }',
})
export class ContributionFilterBar {
  readonly filter = input.required<ContributionFilter>();
  readonly spaces = input.required<readonly Choice[]>();
  readonly groups = input.required<readonly Choice[]>();
  readonly look = output<ContributionParameters>();

  protected readonly states = Object.entries(contributionStates).map(([value, { word }]) => ({ value, label: word }));
  protected readonly contributors = contributors;
}
