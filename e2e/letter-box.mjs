import { SmtpCatcher } from '../server/testing/smtp-catcher.ts';
import { expect, test as base } from './journey.mjs';

/** With a letter box: what the program sends during the journey. */
export const test = base.extend({
  letterBox: async ({ stage }, use) => {
    const catcher = await SmtpCatcher.start(stage.mailPort);
    /** @returns the link in the one mail to the address, as a path of this installation */
    const linkTo = async (address) => {
      const mails = () => catcher.caught.filter(({ to }) => to.includes(address));
      await expect.poll(() => mails().length).toBe(1);
      const { pathname, hash } = new URL(mails()[0].mail.text.match(/https?:\S+#[\w-]{43}/)[0]);
      return pathname + hash;
    };
    /** To whom mails went, each as often as there were any. */
    const addresses = () => catcher.caught.flatMap(({ to }) => to);
    await use({ linkTo, addresses });
    await catcher.stop();
  },
});
