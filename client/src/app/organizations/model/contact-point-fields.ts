/** What the fields of a contact point are called. */
export const contactFields = {
  name: $localize`:@@contact.name:Name der Anlaufstelle`,
  organizationId: $localize`:@@contact.organization:Träger`,
  bodyId: $localize`:@@register.body:Körperschaft`,
  space: $localize`:@@contact.space:Sozialraum`,
  address: $localize`:@@contact.address:Anschrift`,
  hours: $localize`:@@contact.hours:Öffnungszeiten`,
  phone: $localize`:@@contact.phone:Telefon`,
  email: $localize`:@@contact.email:E-Mail`,
  note: $localize`:@@contact.note:Hinweis`,
  validUntil: $localize`:@@contact.validUntil:Angaben gelten bis`,
  visibility: $localize`:@@organization.visibility:Wer sie sieht`,
} as const;
