import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type Part, isMissing } from '../model/part';

/** Who plays which part; what is only proposed is marked. */
@Component({
  selector: 'pk-party-paper',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3 id="paper-parties" i18n="@@start.step.parties">Beteiligte</h3>
    <dl class="rows" aria-labelledby="paper-parties">
      @for (part of parts(); track part.slot) {
        <div>
          <dt>{{ part.actor.label }}@if (part.body) {, {{ part.body.name }}}</dt>
          <dd>
            @for (each of part.organizations; track each.id) {<span class="line">{{ each.name }}@if (part.isProposal) {&ngsp;<span class="muted" i18n="@@start.paper.proposal">(Vorschlag)</span>}</span>} @empty {
              @if (isMissing(part)) {<span class="open" i18n="@@start.review.notSaid">fehlt noch</span>} @else {<span class="muted" i18n="@@start.part.staysOpen">bleibt offen</span>}
            }
          </dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host { display: grid; gap: 0.5rem; }
    .rows { columns: 2; column-gap: 3rem; border-block-start: 1px solid var(--pk-edge); }
    .rows > div { grid-template-columns: 12rem minmax(0, 1fr); break-inside: avoid; }
    .line { display: block; }
    .open { color: var(--pk-watch); font-weight: 500; }
    @media (max-width: 64rem) { .rows { columns: 1; } }
    @media (max-width: 30rem) { .rows > div { grid-template-columns: minmax(0, 1fr); } }
  `,
})
export class PartyPaper {
  readonly parts = input.required<readonly Part[]>();

  protected readonly isMissing = isMissing;
}
