import { DOCUMENT, Injectable, inject } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { EMPTY, type Observable, Subject, audit, buffer, defer, endWith, filter, fromEvent, ignoreElements, map, merge, of, share, switchMap, takeUntil, timer } from 'rxjs';
import { ActionItemChangedDocument, AgreementNewsDocument, AnalysisNewsDocument, AnyMeetingChangedDocument, ContributionNewsDocument, CycleChangedDocument, DiscussionChangedDocument, EvaluationNewsDocument, GoalNewsDocument, GoalReviewNewsDocument, LessonNewsDocument, MeasureNewsDocument, PaperNewsDocument } from '../../gql/core/graphql';
import { Socket } from '../graphql/socket';
import { type CycleChange, wholeCycle } from './cycle-change';

const calm = 150;
/** Whoever hears of the same change does not ask for it in the same moment. */
const spread = 150;
const linger = 5_000;
const patience = 10_000;

/** The id of what has changed; null: it may be anything. */
export type SubjectChange = string | null;

/** What changes in what a page shows: cycles, Aufträge, agreements, meetings, analyses, contributions, goals, lessons, measures, evaluations and papers. It says that, not what: the page reads again, and the server decides anew what it may show. */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly socket = inject(Socket);
  private readonly document = inject(DOCUMENT);
  private readonly watched = new Map<string, Observable<readonly CycleChange[]>>();
  private readonly wishes = new Subject<void>();

  /** Changes of each of these that the reader may know of. */
  readonly actionItems = this.subjects(() => this.socket.listen(ActionItemChangedDocument, {}).pipe(map(({ actionItemChanged }) => actionItemChanged?.actionItemId ?? null)));
  readonly agreements = this.subjects(() => this.socket.listen(AgreementNewsDocument, {}).pipe(map(({ agreementNews }) => agreementNews?.agreementId ?? null)));
  readonly analyses = this.subjects(() => this.socket.listen(AnalysisNewsDocument, {}).pipe(map(({ analysisNews }) => analysisNews?.subjectId ?? null)));
  readonly contributions = this.subjects(() => this.socket.listen(ContributionNewsDocument, {}).pipe(map(({ contributionNews }) => contributionNews?.contributionId ?? null)));
  readonly evaluations = this.subjects(() => this.socket.listen(EvaluationNewsDocument, {}).pipe(map(({ evaluationNews }) => evaluationNews?.evaluationId ?? null)));
  readonly goals = this.subjects(() => this.socket.listen(GoalNewsDocument, {}).pipe(map(({ goalNews }) => goalNews?.goalId ?? null)));
  /** What becomes of the goals is seen in a Zielprüfung too. */
  readonly goalReviews = this.subjects(() => merge(this.socket.listen(GoalReviewNewsDocument, {}).pipe(map(({ goalReviewNews }) => goalReviewNews?.reviewId ?? null)), this.socket.listen(GoalNewsDocument, {}).pipe(map(({ goalNews }) => goalNews?.goalId ?? null))));
  readonly lessons = this.subjects(() => this.socket.listen(LessonNewsDocument, {}).pipe(map(({ lessonNews }) => lessonNews?.lessonId ?? null)));
  readonly measures = this.subjects(() => this.socket.listen(MeasureNewsDocument, {}).pipe(map(({ measureNews }) => measureNews?.measureId ?? null)));
  readonly papers = this.subjects(() => this.socket.listen(PaperNewsDocument, {}).pipe(map(({ paperNews }) => paperNews?.paperId ?? null)));
  readonly meetings = this.subjects(() => this.socket.listen(AnyMeetingChangedDocument, {}).pipe(map(({ meetingChanged }) => meetingChanged?.meetingId ?? null)));

  /** Whether nothing was heard for so long that somebody should know. */
  readonly isLost = toSignal(toObservable(this.socket.isDeaf).pipe(switchMap((isDeaf) => (isDeaf ? timer(patience).pipe(map(() => true)) : of(false)))), { initialValue: false });

  /** Changes of one cycle, those of a moment together; one subscription for all who watch it, which outlasts the way to the next page. */
  watch(cycleId: string): Observable<readonly CycleChange[]> {
    let changes = this.watched.get(cycleId);
    if (!changes) {
      const heard = this.socket.listen(CycleChangedDocument, { cycleId }).pipe(map(({ cycleChanged }) => cycleChanged ?? wholeCycle));
      changes = this.shared(this.bursts<CycleChange>(heard, wholeCycle));
      this.watched.set(cycleId, changes);
    }
    return changes;
  }

  /** What is said and kept about a subject, by whoever else may read it. */
  discussion({ kind: subjectKind, id: subjectId }: { readonly kind: string; readonly id: string }): Observable<readonly SubjectChange[]> {
    return this.subjects(() => this.socket.listen(DiscussionChangedDocument, { subjectKind, subjectId }).pipe(map(({ discussionChanged }) => discussionChanged?.subjectId ?? null)));
  }

  /** Reads again on somebody's wish, although nothing was heard. */
  readAgain(): void {
    this.wishes.next();
  }

  private subjects(news: () => Observable<SubjectChange>): Observable<readonly SubjectChange[]> {
    return this.shared(defer(() => this.bursts(news(), null)));
  }

  /** One subscription for all who watch the same. */
  private shared<Change>(changes: Observable<readonly Change[]>): Observable<readonly Change[]> {
    return changes.pipe(share({ resetOnRefCountZero: () => timer(linger) }));
  }

  /** @param all what it is where anything may have happened */
  private bursts<Change>(news: Observable<Change>, all: Change): Observable<readonly Change[]> {
    const heard = news.pipe(share());
    const over = heard.pipe(ignoreElements(), endWith(null));
    const missed = merge(this.socket.opened, this.wishes).pipe(map(() => all), takeUntil(over));
    // whoever hears no more reads once again: where the session is over, that leads to the sign-in
    const changes = merge(heard.pipe(endWith(all)), missed).pipe(share());
    return changes.pipe(buffer(changes.pipe(audit(() => this.calmAndReadable()))), filter((burst) => burst.length > 0));
  }

  /** In a hidden tab nobody looks, and offline nothing can be read: both wait until it is worth it. */
  private calmAndReadable(): Observable<unknown> {
    const window = this.document.defaultView;
    const isWorthIt = () => !this.document.hidden && (window?.navigator.onLine ?? true);
    const turns = merge(of(null), fromEvent(this.document, 'visibilitychange'), window ? fromEvent(window, 'online') : EMPTY);
    return timer(calm + Math.random() * spread).pipe(switchMap(() => turns), filter(isWorthIt));
  }
}
