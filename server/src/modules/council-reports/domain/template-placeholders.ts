/** What stands once in a layout of one's own, as {{titel}}. */
const TEXT_PLACEHOLDERS = ['titel', 'angaben', 'beschlussvorschlag', 'finanzen', 'klima', 'sachdarstellung', 'rechtsgrundlagen', 'weitere_inhalte', 'stellungnahmen', 'quellen'] as const;

/** What stands in a row of a table, as {{bausteine.inhalt}}: the row comes again for each. */
export const ROW_PLACEHOLDERS = {
  beratungsfolge: ['gremium', 'termin', 'aktion'],
  bausteine: ['baustein', 'inhalt', 'stand'],
  ziele: ['ziel', 'ebene', 'stand', 'termin'],
  aenderungen: ['was', 'damals', 'jetzt'],
} as const;

export const PLACEHOLDERS: readonly string[] = [...TEXT_PLACEHOLDERS, ...Object.entries(ROW_PLACEHOLDERS).flatMap(([table, fields]) => fields.map((field) => `${table}.${field}`))];

/** Without these it would be no Sachstandsvorlage. */
const NEEDED_PLACEHOLDERS: readonly string[] = ['titel', 'beschlussvorschlag', 'bausteine.baustein', 'bausteine.inhalt', 'bausteine.stand'];

const braced = (names: readonly string[]): string[] => names.map((name) => `{{${name}}}`);

/** What is wrong with a layout, by the placeholders that were found in it. */
export function problemsOfPlaceholders(found: readonly string[]): { missing: string[]; unknown: string[] } {
  return { missing: braced(NEEDED_PLACEHOLDERS.filter((name) => !found.includes(name))), unknown: braced(found.filter((name) => !PLACEHOLDERS.includes(name))) };
}
