import { mentionsIn } from './mentions.js';

const [jana, aylin] = ['01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-00000000000b'];

describe('whom a text mentions', () => {
  it('is everybody whose id stands in it, each once', () => {
    expect(mentionsIn(`@{${aylin}} und @{${jana}}: bitte ansehen. Danke, @{${aylin}}!`)).toEqual([aylin, jana]);
  });

  it('is nobody for what only looks like it', () => {
    expect(mentionsIn(`@Jana, @{jana}, {${jana}}, ${jana}, @{${jana.toUpperCase()}}`)).toEqual([]);
  });
});
