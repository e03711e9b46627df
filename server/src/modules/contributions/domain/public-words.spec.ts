import { problemsOfPublic } from './public-words.js';

const problems = (topic: string, email: string | null = null) => problemsOfPublic(topic, email).map(({ field, code }) => `${field} ${code}`);

it('takes a topic as people write it', () => {
  expect(['Beratung: am Abend', 'Kinder/Jugendliche', '5 < 6', 'Ein Treff, bitte!'].flatMap((topic) => problems(topic))).toEqual([]);
});

it.each(['https://example.org', 'Siehe www.example.org', 'an a@example.org', '<b>Treff</b>'])('takes no topic of which a mail would make a link or markup: %s', (topic) => {
  expect(problems(topic)).toEqual(['topic NOT_ALLOWED']);
});

it.each(['"a b"@example.org', 'a@example.org,b@example.org', 'a@b@example.org'])('takes no address that is more than one, or holds more: %s', (email) => {
  expect(problems('Treff', email)).toEqual(['email NOT_AN_EMAIL']);
});
