import { TestBed } from '@angular/core/testing';
import { octetsOf } from '../../core/testing/octets-of';
import { Screen } from '../../core/testing/screen';
import { CsvButton } from './csv-button';
import { Download } from './download';

it('hands out the table as it is when somebody asks for it, and says where it is', async () => {
  const saved: [name: string, content: Blob][] = [];
  TestBed.configureTestingModule({ providers: [{ provide: Download, useValue: { save: (...file: [string, Blob]) => saved.push(file) } }] });
  const fixture = TestBed.createComponent(CsvButton);
  let rows = [['alt']];
  fixture.componentRef.setInput('file', () => ({ name: 'Voerde.csv', table: { heads: ['Baustein'], rows } }));
  await fixture.whenStable();
  rows = [['neu']];
  const screen = Screen.of(fixture);
  await screen.press('Tabelle ausgeben als CSV-Datei');
  const [[name, content]] = saved;
  expect([saved.length, name, content.type, (await octetsOf(content)).toString()]).toEqual([1, 'Voerde.csv', 'text/csv;charset=utf-8', '\uFEFFBaustein\r\nneu\r\n']);
  expect(screen.text).toContain('Voerde.csv liegt in Ihren Downloads.');
});
