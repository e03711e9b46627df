import { afterSaving, beginning, isUnsaved, withNews } from './draft';

const section = { text: 'Der Saal ist frei.', revision: 3 };
const typed = (text: string) => ({ ...beginning(section), text });

describe('what somebody writes', () => {
  it('grows with what others write, as long as nothing waits to be saved', () => {
    expect(withNews(beginning(section), { text: 'Der Saal ist frei. Ab Januar.', revision: 4 })).toMatchObject({ text: 'Der Saal ist frei. Ab Januar.', base: 4 });
  });

  it('is not overwritten by what others write, and builds on what it was typed on', () => {
    expect(withNews(typed('Der Saal ist zu klein.'), { text: 'Anderes.', revision: 4 })).toEqual(typed('Der Saal ist zu klein.'));
  });

  it('goes on while it is saved', () => {
    const after = afterSaving(typed('Der Saal ist frei. Ab'), 'Der Saal ist frei. A', { text: 'Der Saal ist frei. A', revision: 4 }, false);
    expect([after.base, isUnsaved(after)]).toEqual([4, true]);
  });

  it('gives way to the other text once it is kept beside it, and not before everything is', () => {
    const other = { text: 'Anderes.', revision: 4 };
    expect(afterSaving(typed('Meins.'), 'Meins.', other, true)).toEqual(beginning(other));
    expect(afterSaving(typed('Meins. Und mehr.'), 'Meins.', other, true)).toEqual(typed('Meins. Und mehr.'));
  });

  it('is saved where only a line break at its end is missing', () => {
    expect(isUnsaved(typed('Der Saal ist frei.\n'))).toBe(false);
  });
});
