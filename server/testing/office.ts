import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How long the office program may take, the first time too. */
export const PATIENCE_MS = 120_000;

/** Lines and columns break words: only the letters count. */
const letters = (text: string): string => text.replaceAll(/[\s\u00ad\u2060-]/g, '');

/** An office program with a folder of its own. */
export class Office {
  private readonly folder = mkdtempSync(path.join(os.tmpdir(), 'planungskreis-office-'));

  /** Opens a document, and saves it as a PDF. @returns what can be read there, in its order, as letters */
  readAsPdf(docx: Buffer): string {
    const file = (name: string): string => path.join(this.folder, name);
    writeFileSync(file('paper.docx'), docx);
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${file('profile')}`, '--convert-to', 'pdf', '--outdir', this.folder, file('paper.docx')], { timeout: PATIENCE_MS, stdio: 'ignore' });
    return letters(execFileSync('pdftotext', ['-raw', file('paper.pdf'), '-'], { encoding: 'utf8' }));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** @returns which of the texts do not follow one after another */
export function missingIn(text: string, wanted: readonly string[]): string[] {
  let from = 0;
  return wanted.filter((each) => {
    const at = text.indexOf(letters(each), from);
    if (at >= 0) from = at;
    return at < 0;
  });
}
