import { Directive, TemplateRef, inject } from '@angular/core';

/** The form of something editable; it is made when somebody opens it. */
@Directive({ selector: 'ng-template[pkEditForm]' })
export class EditForm {
  readonly template = inject<TemplateRef<unknown>>(TemplateRef);
}
