import { differences } from './differences';

describe('a version of the minutes', () => {
  it('stands for itself without one before', () => {
    expect(differences({ agendaItemId: 'a', text: 'Eins.\n\nZwei.' }, undefined)).toEqual([{ text: 'Eins.', change: null }, { text: 'Zwei.', change: null }]);
  });

  it('shows which paragraphs are new, and which are gone', () => {
    expect(differences({ agendaItemId: 'a', text: 'Eins.\n\nDrei.' }, [{ agendaItemId: 'a', text: 'Eins.\n\nZwei.' }])).toEqual([
      { text: 'Zwei.', change: 'removed' },
      { text: 'Eins.', change: null },
      { text: 'Drei.', change: 'added' },
    ]);
  });
});
