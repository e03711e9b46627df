import { Refusal } from '../../../kernel/refusal.js';

/** Returned when a layout cannot be filled; nothing of it is kept. It is no member of a union: files come without GraphQL. */
export class TemplateNotUsable extends Refusal {
  constructor(
    readonly name: string,
    /** Placeholders without which it would be no Sachstandsvorlage; with none of both lists it cannot be read at all. */
    readonly missing: readonly string[],
    /** Placeholders that nothing stands for. */
    readonly unknown: readonly string[],
  ) {
    super();
  }
}
