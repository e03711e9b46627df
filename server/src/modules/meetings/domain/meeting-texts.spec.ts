import { settled } from './meeting-texts.js';

describe('two texts that met', () => {
  it('become one, as somebody decides', () => {
    expect(settled('eins', 'zwei', 'REPLACE')).toBe('zwei');
    expect(settled('eins', 'zwei', 'APPEND')).toBe('eins\n\nzwei');
    expect(settled('', 'zwei', 'APPEND')).toBe('zwei');
    expect(settled('eins', 'zwei', 'DISCARD')).toBe('eins');
  });

  it('do not become longer than the minutes of an item can be', () => {
    expect(settled('x'.repeat(20_000), 'y', 'APPEND')).toBeUndefined();
  });
});
