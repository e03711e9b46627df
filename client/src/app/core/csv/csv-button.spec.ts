import { TestBed } from '@angular/core/testing';
import { Screen } from '../../core/testing/screen';
import { CsvButton } from './csv-button';
import { Download } from './download';

it('hands out the table as it is when somebody asks for it, and says where it is', async () => {
  const saved: string[][] = [];
  TestBed.configureTestingModule({ providers: [{ provide: Download, useValue: { save: (...file: string[]) => saved.push(file) } }] });
  const fixture = TestBed.createComponent(CsvButton);
  let rows = [['alt']];
  fixture.componentRef.setInput('file', () => ({ name: 'Voerde.csv', table: { heads: ['Baustein'], rows } }));
  await fixture.whenStable();
  rows = [['neu']];
  const screen = Screen.of(fixture);
  await screen.press('Tabelle ausgeben als CSV-Datei');
  expect(saved).toEqual([['Voerde.csv', '\uFEFFBaustein\r\nneu\r\n']]);
  expect(screen.text).toContain('Voerde.csv liegt in Ihren Downloads.');
});
