import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Appearance, type AppearanceChoice } from './appearance';

@Component({
  selector: 'pk-appearance-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="theme">
      <legend i18n="@@appearance.legend">Darstellung</legend>
      @for (option of options; track option.value) {
        <label>
          <input type="radio" name="appearance" [value]="option.value" [checked]="appearance.choice() === option.value" (change)="appearance.choice.set(option.value)" />
          {{ option.label }}
        </label>
      }
    </fieldset>
  `,
})
export class AppearanceRadios {
  protected readonly appearance = inject(Appearance);
  protected readonly options: readonly { value: AppearanceChoice; label: string }[] = [
    { value: 'system', label: $localize`:@@appearance.system:wie im System` },
    { value: 'light', label: $localize`:@@appearance.light:hell` },
    { value: 'dark', label: $localize`:@@appearance.dark:dunkel` },
  ];
}
