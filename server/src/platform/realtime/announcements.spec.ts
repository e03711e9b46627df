import { GAP, type News } from '../../kernel/announcement.js';
import { Announcements } from './announcements.js';

const news = (subjectId: string): News => ({ tenantId: 't', cycleId: 'c', blockId: 'b', subjectKind: 'TASK', subjectId });
const id = (each: News): string => (each === GAP ? 'gap' : each.subjectId);

describe('announcements', () => {
  it('reach whoever listens, in order, also when they come before anybody asks', async () => {
    const announcements = new Announcements();
    const heard = announcements.listen(id);
    for (const each of [news('1'), GAP, news('2')] as News[]) announcements.announce(each);
    expect([await heard.next(), await heard.next(), await heard.next()].map(({ value }) => value as string)).toEqual(['1', 'gap', '2']);
    const next = heard.next();
    announcements.announce(news('3'));
    expect(await next).toEqual({ done: false, value: '3' });
  });

  it('leave out what does not concern the listener', async () => {
    const announcements = new Announcements();
    const heard = announcements.listen((each) => (id(each) === '2' ? '2' : undefined));
    announcements.announce(news('1'));
    announcements.announce(news('2'));
    expect((await heard.next()).value).toBe('2');
  });

  it('forget a listener that left, even one that waits', async () => {
    const announcements = new Announcements();
    const heard = announcements.listen(id);
    const next = heard.next();
    await heard.return?.();
    expect([(await next).done, announcements.listenerCount]).toEqual([true, 0]);
  });

  it('keep no endless backlog for a listener that does not ask', async () => {
    const announcements = new Announcements();
    const heard = announcements.listen(id);
    for (let n = 0; n < 2000; n += 1) announcements.announce(news(String(n)));
    let count = 0;
    void heard.return?.();
    for (let result = await heard.next(); !result.done; result = await heard.next()) count += 1;
    expect(count).toBe(500);
  });
});
