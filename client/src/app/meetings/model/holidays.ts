const words: Readonly<Record<string, string>> = {
  NEUJAHRSTAG: $localize`:@@holiday.neujahr:Neujahr`,
  HEILIGEDREIKOENIGE: $localize`:@@holiday.dreikoenige:Heilige Drei Könige`,
  WELTFRAUENTAG: $localize`:@@holiday.frauentag:Frauentag`,
  KARFREITAG: $localize`:@@holiday.karfreitag:Karfreitag`,
  OSTERSONNTAG: $localize`:@@holiday.ostersonntag:Ostersonntag`,
  OSTERMONTAG: $localize`:@@holiday.ostermontag:Ostermontag`,
  TAG_DER_ARBEIT: $localize`:@@holiday.arbeit:Tag der Arbeit`,
  CHRISTIHIMMELFAHRT: $localize`:@@holiday.himmelfahrt:Christi Himmelfahrt`,
  PFINGSTSONNTAG: $localize`:@@holiday.pfingstsonntag:Pfingstsonntag`,
  PFINGSTMONTAG: $localize`:@@holiday.pfingstmontag:Pfingstmontag`,
  FRONLEICHNAM: $localize`:@@holiday.fronleichnam:Fronleichnam`,
  MARIAHIMMELFAHRT: $localize`:@@holiday.mariaHimmelfahrt:Mariä Himmelfahrt`,
  WELTKINDERTAG: $localize`:@@holiday.weltkindertag:Weltkindertag`,
  DEUTSCHEEINHEIT: $localize`:@@holiday.einheit:Tag der Deutschen Einheit`,
  REFORMATIONSTAG: $localize`:@@holiday.reformation:Reformationstag`,
  ALLERHEILIGEN: $localize`:@@holiday.allerheiligen:Allerheiligen`,
  BUBETAG: $localize`:@@holiday.bussUndBettag:Buß- und Bettag`,
  ERSTERWEIHNACHTSFEIERTAG: $localize`:@@holiday.weihnachten1:1. Weihnachtstag`,
  ZWEITERWEIHNACHTSFEIERTAG: $localize`:@@holiday.weihnachten2:2. Weihnachtstag`,
};

/** The name of a public holiday; for one that this client does not know that it is one. */
export const holidayName = (code: string): string => words[code] ?? $localize`:@@holiday.unknown:gesetzlicher Feiertag`;
