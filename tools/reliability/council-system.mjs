import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const thinkingMilliseconds = 60;
const perPage = 3;
const schema = 'https://schema.oparl.org/1.1/';
const changed = { created: '2024-01-08T12:00:00+01:00', modified: '2024-10-09T12:00:00+02:00' };

/**
 * A council's own system (OParl 1.1) that thinks about each answer: so many papers, each adopted by the Rat.
 *
 * @returns `{ url, host, asked, stop }`: the address of its body, and how often it was asked
 */
export async function startCouncilSystem(paperCount) {
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    const url = new URL(request.url, origin);
    await sleep(thinkingMilliseconds);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(at(url)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${server.address().port}`;
  const origin = `http://${host}`;

  const body = () => ({ id: `${origin}/body`, type: `${schema}Body`, name: 'Voerde', paper: `${origin}/papers`, ...changed });
  const paper = (number) => ({
    id: `${origin}/paper/${number}`, type: `${schema}Paper`, body: `${origin}/body`, name: `Vorlage ${number}`, reference: `17/${number}`, ...changed,
    consultation: [
      {
        id: `${origin}/consultation/${number}`, type: `${schema}Consultation`, authoritative: true, role: 'Entscheidung', ...changed,
        organization: [{ id: `${origin}/organization/1`, type: `${schema}Organization`, name: 'Rat', ...changed }],
        meeting: { id: `${origin}/meeting/1`, type: `${schema}Meeting`, start: '2024-10-08T17:00:00+02:00', ...changed },
        agendaItem: { id: `${origin}/agendaItem/${number}`, type: `${schema}AgendaItem`, result: 'einstimmig beschlossen', ...changed },
      },
    ],
  });
  const list = (page) => ({
    data: Array.from({ length: Math.min(perPage, paperCount - (page - 1) * perPage) }, (_, place) => paper((page - 1) * perPage + place + 1)),
    pagination: { totalElements: paperCount },
    links: page * perPage < paperCount ? { next: `${origin}/papers?page=${page + 1}` } : {},
  });

  function at({ pathname, searchParams }) {
    if (pathname === '/papers') return list(Number(searchParams.get('page') ?? 1));
    const [, number] = /^\/paper\/(\d+)$/.exec(pathname) ?? [];
    return number ? paper(Number(number)) : body();
  }

  return {
    url: `${origin}/body`,
    host,
    asked: () => asked,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
