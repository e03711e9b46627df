import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, type TreeValidationResult, applyWhen, form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Directory } from '../../core/directory/directory';
import { agreedTo } from '../../core/leaving/guarded';
import { RefusalNotice } from '../../core/refusals/refusal-notice';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import { Session } from '../../core/session/session';
import { meetingAddress, plainMeetingTitle } from '../../core/vocabulary/meetings';
import { meetingProblems } from '../../core/vocabulary/meeting-problems';
import { plannedDate } from '../../core/vocabulary/planned-date';
import { atMost, calendarDay, filled } from '../../ui/form/checks';
import { Control } from '../../ui/form/control';
import { Field } from '../../ui/form/field';
import { onFields } from '../../ui/form/field-problems';
import { Form } from '../../ui/form/form';
import { FormButtons } from '../../ui/form/form-buttons';
import { Icon } from '../../ui/icon/icon';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { MeetingListStore } from '../data/meeting-list.store';
import { MeetingPlans, type Planned, type SeriesDates } from '../data/meeting-plans';
import { clockTime, countTo } from '../forms/clock-time';
import { holidayName } from '../model/holidays';
import { type Rhythm, ruleOf } from '../model/rhythm';
import { type WorldCafeDraft, lengthOf, newPlanOf, onLines, usualWorldCafe } from '../model/world-cafe-plan';
import { worldCafeChecks } from '../world-cafe/world-cafe-checks';
import { WorldCafeFields } from '../world-cafe/world-cafe-fields';

const most = 60;
const daysBefore = 14;

type Kind = 'MEETING' | 'WORLD_CAFE';

/** What a meeting is called as long as nobody calls it something else. */
const usualTitles: Readonly<Record<Kind, string>> = { MEETING: plainMeetingTitle, WORLD_CAFE: $localize`:@@worldCafe.title:World-Café` };

interface Plan {
  readonly kind: Kind;
  readonly organizationId: string;
  readonly title: string;
  readonly place: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly proposalsUntil: string;
  readonly isSeries: boolean;
  readonly rhythm: Rhythm;
  /** Null while the field is empty. */
  readonly interval: number | null;
  readonly count: number | null;
  readonly skipsHolidays: boolean;
  readonly worldCafe: WorldCafeDraft;
}

/** Plans one meeting, also as a World-Café, or a series with a look at its days before. */
@Component({
  selector: 'pk-plan-page',
  imports: [Control, Crumbs, Field, Form, FormButtons, FormField, Icon, PageHead, RefusalNotice, RouterLink, WorldCafeFields],
  providers: [Directory, MeetingListStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan.page.html',
  styles: `
    form { max-inline-size: 48rem; }
    .days { columns: 12rem; column-gap: 1.5rem; font-size: 0.8125rem; line-height: 1.375rem; }
    .fell { color: var(--pk-muted); margin-block-start: 0.5rem; font-size: 0.8125rem; line-height: 1.25rem; }
    fieldset { display: grid; gap: 0.25rem; }
  `,
})
export class PlanPage {
  /** Query parameter of the address: for which organisation. */
  readonly organisation = input<string>();

  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly plans = inject(MeetingPlans);
  private readonly directory = inject(Directory);
  private readonly session = inject(Session);
  protected readonly mayReadMethods = this.session.may('method.read');
  protected readonly store = inject(MeetingListStore);
  protected readonly crumbs = [{ text: $localize`:@@meeting.list:Sitzungen`, address: '/sitzungen' }];
  protected readonly dateHint = $localize`:@@meeting.field.date.hint:Bei einer Reihe der erste.`;
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly dates = signal<SeriesDates | null>(null);
  protected readonly problem = computed(() => this.dates()?.problems.map((code) => meetingProblems[code]).join(' ') ?? '');
  /** One per opened page: a double click, or sending again after a lost answer, plans nothing twice. */
  private readonly requestId = crypto.randomUUID();
  /** Whoever leads one organisation plans for that. */
  private readonly ownOrganization = (): string => this.session.me()?.memberships.find(({ role }) => role !== 'MEMBER')?.organization.id ?? '';
  private readonly model = linkedSignal((): Plan => ({
    organizationId: untracked(this.organisation) ?? this.ownOrganization(),
    kind: 'MEETING',
    title: usualTitles.MEETING,
    place: '',
    date: '',
    startTime: '14:00',
    endTime: '16:00',
    proposalsUntil: '',
    isSeries: false,
    rhythm: 'MONTHS',
    interval: 1,
    count: 6,
    skipsHolidays: true,
    worldCafe: usualWorldCafe(),
  }));
  protected readonly form = form(
    this.model,
    (path) => {
      filled(path.organizationId);
      filled(path.title);
      atMost(path.title, 200);
      atMost(path.place, 200);
      filled(path.date);
      calendarDay(path.date);
      calendarDay(path.proposalsUntil);
      clockTime(path.startTime);
      clockTime(path.endTime);
      countTo(path.interval, 12);
      countTo(path.count, most);
      applyWhen(path, ({ value }) => value().kind === 'WORLD_CAFE', ({ worldCafe }) => worldCafeChecks(worldCafe));
    },
    { submission: { action: () => this.save() } },
  );
  protected readonly hosts = computed(() => this.directory.entries()?.find(({ organization }) => organization.id === this.model().organizationId)?.members ?? []);
  protected readonly available = computed(() => lengthOf(this.model().startTime, this.model().endTime));
  private readonly rule = computed(() => {
    const { kind, isSeries, rhythm, interval, count, date, organizationId, skipsHolidays } = this.model();
    return kind === 'MEETING' && isSeries && date && organizationId && interval && count ? { rule: ruleOf({ rhythm, interval, count, day: date }), date, organizationId, skipsHolidays } : null;
  }, { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) });

  constructor() {
    void this.store.loadOrganizations();
    void this.directory.load();
    effect(() => {
      const asked = this.rule();
      untracked(() => void this.preview(asked));
    });
  }

  protected readonly dayText = (date: string): string => plannedDate({ date, precision: 'DAY' }, this.locale);
  protected readonly holiday = holidayName;

  /** A title that somebody has written stays. */
  protected choose(kind: Kind): void {
    this.model.update((plan) => ({ ...plan, kind, title: plan.title === usualTitles[plan.kind] ? usualTitles[kind] : plan.title }));
  }

  protected leave(): void {
    void this.router.navigateByUrl('/sitzungen');
  }

  private async preview(asked: ReturnType<typeof this.rule>): Promise<void> {
    const dates = asked && (await this.plans.dates(asked));
    if (this.rule() === asked) this.dates.set(dates ?? null);
  }

  private async save(): Promise<TreeValidationResult> {
    this.refusal.set(null);
    const { kind, organizationId, title, place, date, startTime, endTime, proposalsUntil, skipsHolidays, worldCafe } = this.model();
    const planned = { requestId: this.requestId, organizationId, title, place, date, startTime, endTime };
    const rule = this.rule();
    const answer = rule ? await this.plans.series({ ...planned, rule: rule.rule, skipsHolidays, proposalDays: daysBefore }) : await this.plans.one({ ...planned, proposalsUntil: proposalsUntil || null, worldCafe: kind === 'WORLD_CAFE' ? newPlanOf(worldCafe) : null });
    return this.after(answer);
  }

  private after(answer: Planned | undefined): TreeValidationResult {
    switch (answer?.__typename) {
      case 'MeetingCreated':
        void this.router.navigateByUrl(meetingAddress(answer.meeting.id), { info: agreedTo });
        return;
      case 'MeetingSeriesCreated':
        void this.router.navigateByUrl(meetingAddress(answer.meetings[0].id), { info: agreedTo });
        return;
      case 'InvalidInput':
        return onFields(this.form, onLines(answer.problems, this.model().worldCafe));
      case 'MeetingNotPossible':
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return;
      case undefined:
        return;
    }
  }
}
