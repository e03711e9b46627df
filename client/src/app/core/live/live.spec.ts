import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { Socket } from '../graphql/socket';
import type { CycleChange } from './cycle-change';
import { Live } from './live';

const whole = { blockId: null, taskId: null };
const task = (taskId: string): CycleChange => ({ blockId: 'b3', taskId });

class FakeSocket {
  readonly opened = new Subject<void>();
  readonly isDeaf = signal(false);
  readonly news = new Subject<{ cycleChanged: CycleChange }>();
  subscriptions = 0;
  readonly listen = () => {
    this.subscriptions += 1;
    return this.news;
  };
}

function begin() {
  const socket = new FakeSocket();
  TestBed.configureTestingModule({ providers: [{ provide: Socket, useValue: socket }] });
  const live = TestBed.inject(Live);
  const heard: (readonly CycleChange[])[] = [];
  const watching = live.watch('c1').subscribe((burst) => heard.push(burst));
  const tell = (...changes: CycleChange[]) => changes.forEach((cycleChanged) => socket.news.next({ cycleChanged }));
  return { socket, live, heard, watching, tell };
}

const hide = (hidden: boolean) => {
  jest.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it('tells fifty changes of a moment as one', () => {
  const { heard, tell } = begin();
  tell(...Array.from({ length: 50 }, (_, place) => task(`t${place}`)));
  expect(heard).toEqual([]);
  jest.advanceTimersByTime(150);
  expect(heard.map(({ length }) => length)).toEqual([50]);
  tell(task('t1'));
  jest.advanceTimersByTime(150);
  expect(heard[1]).toEqual([task('t1')]);
});

it('says that something may have been missed each time the connection opens', () => {
  const { socket, heard } = begin();
  socket.opened.next();
  jest.advanceTimersByTime(150);
  expect(heard).toEqual([[whole]]);
});

it('has one subscription for all who watch a cycle, also on the way to the next page', () => {
  const { socket, live, watching } = begin();
  live.watch('c1').subscribe().unsubscribe();
  watching.unsubscribe();
  jest.advanceTimersByTime(4_000);
  expect(socket.news.observed).toBe(true);
  live.watch('c1').subscribe().unsubscribe();
  expect(socket.subscriptions).toBe(1);
  jest.advanceTimersByTime(5_000);
  expect(socket.news.observed).toBe(false);
});

it('waits in a hidden tab until somebody looks', () => {
  const { heard, tell } = begin();
  hide(true);
  tell(task('t1'));
  jest.advanceTimersByTime(10_000);
  tell(task('t2'));
  expect(heard).toEqual([]);
  hide(false);
  expect(heard).toEqual([[task('t1'), task('t2')]]);
});

it('waits while the device is offline', () => {
  const { heard, tell } = begin();
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  tell(task('t1'));
  jest.advanceTimersByTime(10_000);
  expect(heard).toEqual([]);
  online.mockReturnValue(true);
  dispatchEvent(new Event('online'));
  expect(heard).toEqual([[task('t1')]]);
});

it('lets read once more when nothing more will be heard, and then is silent', () => {
  const { socket, heard } = begin();
  socket.news.complete();
  jest.advanceTimersByTime(150);
  socket.opened.next();
  jest.advanceTimersByTime(150);
  expect(heard).toEqual([[whole]]);
});

it('calls the connection lost only after a while, and reads on wish', () => {
  const { socket, live, heard } = begin();
  const deaf = (isDeaf: boolean) => {
    socket.isDeaf.set(isDeaf);
    TestBed.tick();
  };
  deaf(true);
  jest.advanceTimersByTime(9_000);
  expect(live.isLost()).toBe(false);
  jest.advanceTimersByTime(1_000);
  expect(live.isLost()).toBe(true);
  live.readAgain();
  jest.advanceTimersByTime(150);
  expect(heard).toEqual([[whole]]);
  deaf(false);
  expect(live.isLost()).toBe(false);
});

it('does not ask in the same moment as all others who hear of it', () => {
  jest.spyOn(Math, 'random').mockReturnValue(0.99);
  const { heard, tell } = begin();
  tell(task('t1'));
  jest.advanceTimersByTime(250);
  expect(heard).toEqual([]);
  jest.advanceTimersByTime(50);
  expect(heard).toEqual([[task('t1')]]);
});
