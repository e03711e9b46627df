import { Injectable } from '@nestjs/common';
import { GAP, type News } from '../../kernel/announcement.js';

/** The most that waits for one listener; whoever is slower is told that there is a gap. */
const BACKLOG = 500;

/** Which subject something happened to; null: any, for something may have been missed. */
export interface SubjectNews {
  id: string | null;
}

type Listener = (news: News) => void;

/** Hands on what the database announces to whoever listens in this process. */
@Injectable()
export class Announcements {
  private readonly listeners = new Set<Listener>();

  get listenerCount(): number {
    return this.listeners.size;
  }

  announce(news: News): void {
    for (const listener of this.listeners) listener(news);
  }

  /** @param wanted the only subject of these kinds of which somebody wants to hear */
  ofSubjects(kinds: string | readonly string[], wanted?: string | null): AsyncIterableIterator<SubjectNews> {
    return this.listen((news) => {
      if (news === GAP) return { id: wanted ?? null };
      return [kinds].flat().includes(news.subjectKind) && (!wanted || news.subjectId === wanted) ? { id: news.subjectId } : undefined;
    });
  }

  /**
   * Listens from now on until the iterator is returned. Written by hand: a generator would stay subscribed until the next event.
   * @param translate what to make of the news; undefined for what does not concern the listener
   */
  listen<Event>(translate: (news: News) => Event | undefined): AsyncIterableIterator<Event> {
    const waiting: Event[] = [];
    let wake: ((result: IteratorResult<Event>) => void) | undefined;
    let isOver = false;
    const listener: Listener = (news) => {
      const event = translate(news);
      if (event === undefined) return;
      if (wake) {
        const hand = wake;
        wake = undefined;
        hand({ done: false, value: event });
      } else if (waiting.length < BACKLOG) waiting.push(event);
    };
    this.listeners.add(listener);
    const finish = (): Promise<IteratorResult<Event>> => {
      isOver = true;
      this.listeners.delete(listener);
      wake?.({ done: true, value: undefined });
      return Promise.resolve({ done: true, value: undefined });
    };
    return {
      next: () => {
        const value = waiting.shift();
        if (value !== undefined) return Promise.resolve({ done: false, value });
        return isOver ? finish() : new Promise((resolve) => (wake = resolve));
      },
      return: finish,
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
