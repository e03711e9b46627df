import { joined } from './joined';
import { type Question, Shown } from './shown';

interface Board {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly text: string }[];
}

const board = (title: string, ...texts: string[]): Board => ({ title, rows: texts.map((text) => ({ id: text.slice(0, 1), text })) });

function begin() {
  const asked: (Question & { readonly answer: (board: Board | null | undefined) => Promise<void> })[] = [];
  const shown = new Shown<Board>({
    ask: (question) => {
      let resolve: (answered: Board | null | undefined) => void;
      const answer = async (answered: Board | null | undefined) => {
        resolve(answered);
        await new Promise((settled) => setTimeout(settled));
      };
      asked.push({ ...question, answer });
      return new Promise((answered) => (resolve = answered));
    },
    join: (before, part) => ({ ...part, rows: joined(before.rows, part.rows) }),
  });
  return { shown, asked, latest: () => asked.at(-1)! };
}

async function opened() {
  const page = begin();
  void page.shown.load('c1');
  await page.latest().answer(board('Zyklus', 'a1', 'b1'));
  return page;
}

it('puts what may look different in its place, and what is new at the end', async () => {
  const { shown, latest } = await opened();
  void shown.catchUp(['b', 'c']);
  expect(latest()).toMatchObject({ id: 'c1', changed: ['b', 'c'] });
  await latest().answer(board('Zyklus 2', 'c1', 'b2'));
  expect(shown.value()).toEqual(board('Zyklus 2', 'a1', 'b2', 'c1'));
});

it('asks for all while nothing is shown', async () => {
  const { shown, latest, asked } = begin();
  void shown.load('c1');
  void shown.catchUp(['b']);
  expect(asked.map(({ changed }) => changed)).toEqual([undefined, undefined]);
  await latest().answer(board('Zyklus', 'a1'));
  await asked[0]?.answer(board('veraltet', 'a0'));
  expect(shown.value()).toEqual(board('Zyklus', 'a1'));
});

it('asks again when a later answer about parts was sooner, which the earlier one may not know', async () => {
  const { shown, asked, latest } = await opened();
  void shown.refresh();
  void shown.catchUp(['b']);
  await latest().answer(board('Zyklus', 'b2'));
  await asked[1]?.answer(board('Zyklus', 'a1', 'b1'));
  expect(shown.value()).toEqual(board('Zyklus', 'a1', 'b2'));
  expect(asked).toHaveLength(4);
  await latest().answer(board('Zyklus', 'a1', 'b3'));
  expect(shown.value()).toEqual(board('Zyklus', 'a1', 'b3'));
});

it('keeps what it shows when it could not be read, and says so', async () => {
  const { shown, latest } = await opened();
  const couldRead = shown.catchUp(['b']);
  await latest().answer(undefined);
  expect(await couldRead).toBe(false);
  expect(shown.value()).toEqual(board('Zyklus', 'a1', 'b1'));
});

it('does not show what was asked for before somebody went on', async () => {
  const { shown, asked } = await opened();
  void shown.catchUp(['b']);
  void shown.load('c2');
  await asked[1]?.answer(board('Zyklus', 'b2'));
  expect(shown.value()).toBeUndefined();
});

it('keeps what was done here, and asks again what was on its way before', async () => {
  const { shown, asked, latest } = await opened();
  void shown.catchUp();
  shown.update((before) => ({ ...before, title: 'hier geändert' }));
  await asked[1]?.answer(board('veraltet', 'a1', 'b1'));
  expect(shown.value()).toEqual(board('hier geändert', 'a1', 'b1'));
  await latest().answer(board('hier geändert', 'a2', 'b1'));
  expect(shown.value()).toEqual(board('hier geändert', 'a2', 'b1'));
  expect(asked).toHaveLength(3);
});
