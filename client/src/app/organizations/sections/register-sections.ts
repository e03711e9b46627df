import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { type IsActiveMatchOptions, RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../../core/session/session';

/** What the register holds beside the organisations themselves. */
@Component({
  selector: 'pk-register-sections',
  imports: [RouterLink, RouterLinkActive],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav aria-label="Rund um die Organisationen" i18n-aria-label="@@register.sections">
      <ul>
        @for (section of sections; track section.address) {
          <li><a [routerLink]="section.address" routerLinkActive="is-here" [routerLinkActiveOptions]="exactly" ariaCurrentWhenActive="page">{{ section.label }}</a></li>
        }
      </ul>
    </nav>
  `,
  styles: `
    nav { margin-block: -0.5rem 1.25rem; border-block-end: 1px solid var(--pk-line); }
    ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
    a { display: inline-flex; align-items: center; min-block-size: 2.125rem; margin-block-end: -1px; border-block-end: 2px solid transparent; color: var(--pk-muted); text-decoration: none; font-size: 0.8125rem; }
    a:hover { color: var(--pk-text); border-color: var(--pk-edge); }
    .is-here { color: var(--pk-action-strong); border-color: var(--pk-action); font-weight: 500; }
    @media print { nav { display: none; } }
  `,
})
export class RegisterSections {
  private readonly session = inject(Session);
  /** Filters narrow a section down; they do not leave it. */
  protected readonly exactly: IsActiveMatchOptions = { paths: 'exact', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' };
  protected readonly sections = [
    { address: '/organisationen', label: $localize`:@@register.section.directory:Verzeichnis`, action: 'organization.read' },
    { address: '/organisationen/vereinbarungen', label: $localize`:@@agreement.list:Vereinbarungen`, action: 'agreement.read' },
    { address: '/organisationen/anlaufstellen', label: $localize`:@@contact.list:Anlaufstellen`, action: 'contact.read' },
  ].filter(({ action }) => this.session.may(action));
}
