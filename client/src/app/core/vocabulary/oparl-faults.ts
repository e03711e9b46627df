/** Why papers cannot be read from an address, as a sentence. */
export const oparlFaults = {
  NOT_A_WEB_ADDRESS: $localize`:@@oparl.fault.notAWebAddress:Das ist keine Adresse im Web. Sie beginnt mit https:// und enthält kein Passwort.`,
  NOT_PUBLIC: $localize`:@@oparl.fault.notPublic:Die Adresse führt in ein Netz, das nicht öffentlich ist. Liegt Ihr Ratsinformationssystem im eigenen Netz, kann der Betrieb der Installation es freigeben.`,
  UNREACHABLE: $localize`:@@oparl.fault.unreachable:Unter der Adresse antwortet niemand.`,
  TOO_SLOW: $localize`:@@oparl.fault.tooSlow:Die Antwort dauert zu lange.`,
  TOO_LARGE: $localize`:@@oparl.fault.tooLarge:Die Antwort ist zu groß.`,
  TOO_MANY_REDIRECTS: $localize`:@@oparl.fault.tooManyRedirects:Die Adresse leitet immer weiter.`,
  GONE: $localize`:@@oparl.fault.gone:Unter der Adresse gibt es nichts (mehr).`,
  DENIED: $localize`:@@oparl.fault.denied:Die Adresse ist nicht öffentlich zugänglich.`,
  BROKEN: $localize`:@@oparl.fault.broken:Das Ratsinformationssystem hat gerade ein Problem.`,
  NOT_JSON: $localize`:@@oparl.fault.notJson:Das ist keine OParl-Adresse: Dort stehen keine Daten, wohl eine Seite für Menschen.`,
  NO_OPARL: $localize`:@@oparl.fault.noOparl:Das ist keine OParl-Adresse: Was dort steht, beschreibt kein Ratsinformationssystem.`,
  NO_PAPERS: $localize`:@@oparl.fault.noPapers:Das Ratsinformationssystem nennt keine Liste von Vorlagen.`,
  NO_SUCH_BODY: $localize`:@@oparl.fault.noSuchBody:Dort gibt es mehrere Kommunen, und keine trägt den Gemeindeschlüssel Ihrer Kommune. Bitte geben Sie die Adresse der Kommune selbst an.`,
  BODY_DELETED: $localize`:@@oparl.fault.bodyDeleted:Die Kommune ist dort als gelöscht gekennzeichnet.`,
} as const;
export type OparlFault = keyof typeof oparlFaults;
