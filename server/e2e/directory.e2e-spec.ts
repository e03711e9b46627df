import { LoadDemo } from '../src/modules/demo/index.js';
import { freshDatabase } from '../testing/database.js';
import { Program } from '../testing/program.js';

describe('the directory', () => {
  let program: Program;
  const directoryOf = async (email: string) => {
    const browser = program.browser();
    await browser.verb('signIn', { email, password: 'Planungskreis-Demo' });
    return (await browser.ask('{ directory { organization { name body { name } } seats { title holder } members { name } } }')).data.directory as any[];
  };
  const named = (directory: any[], name: string) => directory.find(({ organization }) => organization.name === name);

  beforeAll(async () => {
    program = await Program.start(await freshDatabase(), { DEMO: '1' });
    await program.app.get(LoadDemo).execute();
  });
  afterAll(() => program.stop());

  it('names for each organisation its seats with their holders, and its members', async () => {
    const directory = await directoryOf('jana.terhorst@voerde.example');
    expect(named(directory, 'Stelle Sozialplanung')).toMatchObject({ seats: [{ holder: 'Jana Terhorst' }], members: [{ name: 'Jana Terhorst' }] });
  });

  it('shows a coordinator the own town, what belongs to no town, and of the neighbours what they share', async () => {
    const directory = await directoryOf('claudia.nowak@wermelskirchen.example');
    expect(named(directory, 'Stadtverwaltung Wermelskirchen')).toBeDefined();
    expect(named(directory, 'Sozialraumkonferenz Burscheid')).toBeDefined();
    expect(named(directory, 'Stadtverwaltung Burscheid')).toBeUndefined();
    expect(named(directory, 'Freie Wohlfahrtspflege im Kreis')).toBeDefined();
  });
});
