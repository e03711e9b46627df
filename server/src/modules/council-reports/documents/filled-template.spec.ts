import { Document, Packer, Paragraph, patchDetector } from 'docx';
import { partOf } from '../../../../testing/documents.js';
import { PLACEHOLDERS, problemsOfPlaceholders } from '../domain/template-placeholders.js';
import { exampleTemplate } from './example-template.js';
import { filledTemplate } from './filled-template.js';
import { reportDocument } from './report-document.js';
import { reportContent } from '../testing/report-content.js';

const filled = async (template: Buffer, changes: object = {}): Promise<string> => partOf(await filledTemplate(template, reportDocument({ ...reportContent(), ...changes }, true, 'de')), 'word/document.xml');
const layout = (text: string): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ text })] }] }));

describe('an own layout', () => {
  it('begins with an example that holds every placeholder', async () => {
    expect([...(await patchDetector({ data: await exampleTemplate() }))].toSorted()).toEqual([...PLACEHOLDERS].toSorted());
  });

  it('is filled with what the paper says, a row for each content', async () => {
    const document = await filled(await exampleTemplate());
    for (const text of ['Aufbau der Sozialplanung', 'Der Aufbau wird beschlossen.', 'Stelle besetzen', 'erfolgt, vor dem 15.08.2024: besetzt', 'Stadtrat', '☒ keine']) expect(document).toContain(text);
    expect(document).not.toContain('{{');
    expect(document.match(/Strukturen entwickeln/g)).toHaveLength(2);
  });

  it('shows what somebody has typed as it was typed, placeholders too', async () => {
    const paper = { ...reportContent().paper, wording: 'Siehe {{beschlussvorschlag}} und {{titel}} <w:t>' };
    expect((await filled(await exampleTemplate(), { paper })).replaceAll('\u2060', '')).toContain('Siehe {{beschlussvorschlag}} und {{titel}} &lt;w:t&gt;');
  });

  it('is told which placeholders it lacks, and which nothing stands for', async () => {
    const found = await patchDetector({ data: await layout('{{ titel }} {{bausteine.inhalte}}'), trimPlaceholders: true });
    expect(problemsOfPlaceholders(found)).toEqual({ missing: ['{{beschlussvorschlag}}', '{{bausteine.baustein}}', '{{bausteine.inhalt}}', '{{bausteine.stand}}'], unknown: ['{{bausteine.inhalte}}'] });
  });
});
