import { headerText, isAddress } from './header-text.js';

describe('what goes into the head of a mail', () => {
  it('adds no header of its own', () => {
    expect(headerText('Bericht\r\nBcc: all@example.org')).toBe('Bericht Bcc: all@example.org');
    expect(headerText('eins\nzwei\u0000drei\u2028vier')).toBe('eins zwei drei vier');
  });

  it('keeps the letters of a name', () => {
    expect(headerText('Łucja Müßig-Çelik')).toBe('Łucja Müßig-Çelik');
  });

  it('is addressed to one recipient', () => {
    expect(isAddress('erika@example.org')).toBe(true);
    for (const text of ['erika@example.org, all@example.org', 'erika@example.org\r\nBcc: all@example.org', '<erika@example.org>', 'a@b@c', 'erika@example.org\u200b', 'eri\u00adka@example.org', 'erika', '']) expect([text, isAddress(text)]).toEqual([text, false]);
  });
});
