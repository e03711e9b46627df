import { formatNumber } from '@angular/common';

const step = 1024;

/** "12 KB", "1,2 MB": as people know sizes from their machine. */
export function fileSize(bytes: number, locale: string): string {
  const kilobytes = bytes / step;
  if (kilobytes < step) return `${formatNumber(Math.max(1, Math.round(kilobytes)), locale)} KB`;
  return `${formatNumber(kilobytes / step, locale, '1.0-1')} MB`;
}

/** "PDF", by the ending of the name. */
export const fileKind = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toUpperCase();
