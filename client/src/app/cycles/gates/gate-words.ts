import { blockLabel } from '../../core/vocabulary/references';
import type { Block } from '../block/block.store';
import type { GateVerb } from '../data/gates';
import type { Verb } from './verb-form';

/** What each verb is called on its button. */
export const gateButtons: Readonly<Record<GateVerb, string>> = {
  submit: $localize`:@@gate.submit:Einreichen`,
  withdraw: $localize`:@@gate.withdraw:Zurückziehen`,
  accept: $localize`:@@gate.accept:Annehmen`,
  confirm: $localize`:@@gate.confirm:Bleibt angenommen`,
  return: $localize`:@@gate.return:Zurückgeben`,
  reopen: $localize`:@@gate.reopen:Wieder öffnen`,
};

/** A verb with what follows from it for this block. */
export function gateVerb(verb: GateVerb, { key, receiving }: Pick<Block, 'key' | 'receiving'>): Verb {
  const block = blockLabel(key);
  const submit = gateButtons[verb];
  switch (verb) {
    case 'submit':
      return {
        heading: $localize`:@@gate.submit.heading:${block}:block: einreichen`,
        consequence: $localize`:@@gate.submit.consequence:Dann entscheidet: ${receiving?.name ?? ''}:organization:. Bis dahin ändern sich die Inhalte nicht mehr.`,
        submit,
        needsSentence: false,
      };
    case 'withdraw':
      return {
        heading: $localize`:@@gate.withdraw.heading:${block}:block: zurückziehen`,
        consequence: $localize`:@@gate.withdraw.consequence:Der Baustein geht zurück in die Bearbeitung und wird neu eingereicht. Schreiben Sie, warum.`,
        submit,
        needsSentence: true,
      };
    case 'accept':
      return {
        heading: $localize`:@@gate.accept.heading:${block}:block: annehmen`,
        consequence: $localize`:@@gate.accept.consequence:Was darauf aufbaut, kann beginnen. Die Inhalte ändern sich nicht mehr, bis der Baustein wieder geöffnet wird.`,
        submit,
        needsSentence: false,
      };
    case 'confirm':
      return {
        heading: $localize`:@@gate.confirm.heading:${block}:block: bleibt angenommen`,
        consequence: $localize`:@@gate.confirm.consequence:Der Baustein ist dann nicht mehr „zu prüfen“: Er gilt weiter, obwohl ein früherer wieder geöffnet wurde.`,
        submit,
        needsSentence: false,
      };
    case 'return':
      return {
        heading: $localize`:@@gate.return.heading:${block}:block: zurückgeben`,
        consequence: $localize`:@@gate.return.consequence:Der Baustein geht zurück in die Bearbeitung. Schreiben Sie, was noch fehlt.`,
        submit,
        needsSentence: true,
      };
    case 'reopen':
      return {
        heading: $localize`:@@gate.reopen.heading:${block}:block: wieder öffnen`,
        consequence: $localize`:@@gate.reopen.consequence:Der Baustein geht zurück in die Bearbeitung und wird neu eingereicht. Spätere Bausteine, die schon begonnen haben, werden „zu prüfen“.`,
        submit,
        needsSentence: true,
      };
  }
}

/** Said when it is done. */
export function gateOutcome(verb: GateVerb, { key }: Pick<Block, 'key'>): string {
  const block = blockLabel(key);
  switch (verb) {
    case 'submit':
      return $localize`:@@gate.submit.done:${block}:block: ist eingereicht.`;
    case 'withdraw':
      return $localize`:@@gate.withdraw.done:${block}:block: ist zurückgezogen.`;
    case 'accept':
      return $localize`:@@gate.accept.done:${block}:block: ist angenommen.`;
    case 'confirm':
      return $localize`:@@gate.confirm.done:${block}:block: bleibt angenommen.`;
    case 'return':
      return $localize`:@@gate.return.done:${block}:block: ist zurückgegeben.`;
    case 'reopen':
      return $localize`:@@gate.reopen.done:${block}:block: ist wieder geöffnet.`;
  }
}
