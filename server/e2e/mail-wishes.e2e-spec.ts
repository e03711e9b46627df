import type { Browser } from '../testing/program.js';
import { Stage } from '../testing/stage.js';

const SETTINGS = 'rhythm weekday hour reminders version';
const USUAL = { rhythm: 'WEEKLY', weekday: 1, hour: 7, reminders: true };

describe('when somebody wants to be told by mail', () => {
  let stage: Stage;
  let me: Browser;

  const read = async (browser = me) => (await browser.ask(`{ notificationSettings { ${SETTINGS} } }`)).data.notificationSettings;
  const change = (input: object, browser = me) =>
    browser.verb('changeNotificationSettings', { ...USUAL, ...input }, `... on NotificationSettingsChanged { settings { ${SETTINGS} } } ... on SettingsChangedMeanwhile { current { ${SETTINGS} } } ... on InvalidInput { problems { field code } }`);

  beforeAll(async () => {
    stage = await Stage.set();
  });
  beforeEach(async () => {
    me = await stage.granted('PLANNER');
  });
  afterAll(() => stage.strike());

  it('is every Monday at seven, with reminders, as long as they say nothing', async () => {
    expect(await read()).toEqual({ ...USUAL, version: 0 });
  });

  it('is what they say, for themselves alone', async () => {
    const wishes = { rhythm: 'DAILY', weekday: 3, hour: 16, reminders: false };
    expect(await change({ ...wishes, version: 0 })).toEqual({ __typename: 'NotificationSettingsChanged', settings: { ...wishes, version: 1 } });
    expect(await change({ ...wishes, rhythm: 'NONE', version: 1 })).toMatchObject({ settings: { rhythm: 'NONE', version: 2 } });
    expect([await read(), await read(await stage.granted('PLANNER'))]).toEqual([{ ...wishes, rhythm: 'NONE', version: 2 }, { ...USUAL, version: 0 }]);
  });

  it('is said once by two windows at the same moment; the other one is shown what holds', async () => {
    for (const version of [0, 1]) {
      const answers = await Promise.all([8, 9].map((hour) => change({ hour, version })));
      expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['NotificationSettingsChanged', 'SettingsChangedMeanwhile']);
      expect(answers.find(({ __typename }) => __typename === 'SettingsChangedMeanwhile')?.current).toEqual(await read());
    }
  });

  it.each([['weekday', 0], ['weekday', 8], ['hour', -1], ['hour', 24]])('cannot be with %s %i, and the answer names the field', async (field, value) => {
    expect(await change({ [field]: value, version: 0 })).toEqual({ __typename: 'InvalidInput', problems: [{ field, code: 'NOT_ALLOWED' }] });
    expect(await read()).toEqual({ ...USUAL, version: 0 });
  });

  it('is a secret to whoever is signed out', async () => {
    const { errors } = await stage.program.browser().ask('{ notificationSettings { hour } }');
    expect(errors?.[0].extensions.code).toBe('SIGNED_OUT');
    await expect(change({ version: 0 }, stage.program.browser())).rejects.toThrow('SIGNED_OUT');
  });
});
