/** @returns a reference as it is compared: "Vorlage 17 / 801" and "vorlage 17/801" are the same */
export const comparable = (reference: string): string => reference.normalize('NFKC').toLowerCase().replaceAll(/\s*([/.-])\s*/g, '$1').replaceAll(/\s+/g, ' ').trim().slice(0, 200);
