/** As long as every file system and every mail program takes it. */
const MOST = 150;

/** What some file system does not take, and what turns or hides part of a name. */
const NEVER = /[\p{C}\p{Zl}\p{Zp}]/gu;
const NOT_EVERYWHERE = /[<>:"|?*]/g;

/** What stands behind the last point, in small letters; empty where there is none. */
export const extensionOf = (name: string): string => /[^.]\.([^.]+)$/.exec(name)?.[1].toLowerCase() ?? '';

/** @returns a name that any machine can keep and everybody reads as it is: the last part of a path, without what hides or turns characters */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(NEVER, '').replace(NOT_EVERYWHERE, '_').replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  const extension = extensionOf(name);
  if (name.length <= MOST) return name;
  return extension ? `${name.slice(0, MOST - extension.length - 1).trimEnd()}.${extension}` : name.slice(0, MOST);
}

/** RFC 5987: in the characters of every client, and exactly for those that know better. @returns the value of Content-Disposition */
export function dispositionOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/["\\]/g, '_');
  const exact = encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
