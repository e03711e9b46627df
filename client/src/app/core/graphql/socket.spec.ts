import { TestBed } from '@angular/core/testing';
import { gql } from '@apollo/client';
import { Socket } from './socket';

const subscription = gql`subscription Changed { changed }`;

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** The other end, as the server speaks: it welcomes whoever comes, and then waits for the test. */
class FakeWebSocket {
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly opened: FakeWebSocket[] = [];
  readonly sent: Message[] = [];
  readyState = 1;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string }) => void;

  constructor(readonly url: string) {
    FakeWebSocket.opened.push(this);
    queueMicrotask(() => this.onopen?.());
  }

  send(text: string): void {
    const message = JSON.parse(text) as Message;
    this.sent.push(message);
    if (message.type === 'connection_init') this.say({ type: 'connection_ack' });
  }

  say(message: Message): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  tell(changed: string): void {
    this.say({ type: 'next', id: this.sent.find(({ type }) => type === 'subscribe')?.id, payload: { data: { changed } } });
  }

  close(code = 1000, reason = ''): void {
    this.readyState = 3;
    this.onclose?.({ code, reason });
  }
}

const settled = () => jest.advanceTimersByTimeAsync(1);
const latest = () => FakeWebSocket.opened.at(-1) as FakeWebSocket;

let last: Socket | undefined;

async function listen() {
  const socket = (last = TestBed.inject(Socket));
  const heard: unknown[] = [];
  const opened = jest.fn();
  socket.opened.subscribe(opened);
  const ended = jest.fn();
  const listening = socket.listen(subscription, {}).subscribe({ next: (data) => heard.push(data), complete: ended });
  await settled();
  return { socket, heard, opened, ended, listening };
}

beforeEach(() => {
  jest.useFakeTimers();
  FakeWebSocket.opened.length = 0;
  (globalThis as any).WebSocket = FakeWebSocket;
});
afterEach(async () => {
  await last?.close();
  jest.useRealTimers();
});

it('hears over a socket of its own origin, which closes with the last listener', async () => {
  const { heard, listening, socket } = await listen();
  expect(latest().url).toBe('ws://localhost/graphql');
  latest().tell('one');
  expect(heard).toEqual([{ changed: 'one' }]);
  expect(socket.isDeaf()).toBe(false);
  listening.unsubscribe();
  await settled();
  expect(latest().readyState).toBe(3);
  expect(socket.isDeaf()).toBe(false);
});

it('seeks a lost connection again, and says that it is open', async () => {
  const { heard, opened, socket } = await listen();
  latest().close(1006);
  await settled();
  expect(socket.isDeaf()).toBe(true);
  await jest.advanceTimersByTimeAsync(1_000);
  expect(FakeWebSocket.opened).toHaveLength(2);
  expect(opened).toHaveBeenCalledTimes(2);
  expect(socket.isDeaf()).toBe(false);
  latest().tell('two');
  expect(heard).toEqual([{ changed: 'two' }]);
});

it('ends with the session and does not come back', async () => {
  const { ended, socket } = await listen();
  latest().close(4403, 'Signed out');
  await jest.advanceTimersByTimeAsync(120_000);
  expect(ended).toHaveBeenCalled();
  expect(FakeWebSocket.opened).toHaveLength(1);
  expect(socket.isDeaf()).toBe(false);
});

it('does not try while the device is offline, and at once when it is back', async () => {
  await listen();
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  dispatchEvent(new Event('offline'));
  await jest.advanceTimersByTimeAsync(120_000);
  expect(FakeWebSocket.opened).toHaveLength(1);
  online.mockReturnValue(true);
  dispatchEvent(new Event('online'));
  await settled();
  expect(FakeWebSocket.opened).toHaveLength(2);
  online.mockRestore();
});

it('leaves a connection over which nobody answers any more', async () => {
  await listen();
  await jest.advanceTimersByTimeAsync(25_000);
  expect(latest().sent.at(-1)).toEqual({ type: 'ping' });
  await jest.advanceTimersByTimeAsync(12_000);
  expect(FakeWebSocket.opened).toHaveLength(2);
});

it('listens anew for the next person', async () => {
  const { socket, ended } = await listen();
  await socket.close();
  await settled();
  expect(ended).toHaveBeenCalled();
  socket.listen(subscription, {}).subscribe();
  await settled();
  expect(FakeWebSocket.opened).toHaveLength(2);
});
