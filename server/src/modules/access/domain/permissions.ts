import type { Role } from './roles.js';

/**
 * Who may do what: action → role → with which objects. The one declaration behind the server, the buttons of the client
 * and the generated tests. What stands nowhere here is closed.
 *
 * - `tenant`: any object of the Planungskreis (of the body, where the grant is limited to one)
 * - `body`: any object of the body that the role's organisation belongs to, for those who know it from inside
 *   (a conference has members from outside too: these see what is shared with it)
 * - `shared`: by the visibility of the object
 * - `accountable`: objects that the organisation which the actor coordinates answers for
 * - `own`: objects of the seats that the actor holds or stands in for, and of the actor in person
 * - `receiving`: objects that an organisation of the actor receives and decides about
 * - `steering`: objects of the cycles that an organisation of the actor steers
 *
 * The first three are for reading, and each of them includes what is shared.
 */
export type Relation = 'tenant' | 'body' | 'shared' | 'accountable' | 'own' | 'receiving' | 'steering';

type Grants = Partial<Record<Role, Relation>>;

/** Roles that read what is shared with everybody, or with an organisation of theirs. */
const READERS_OF_WHAT_IS_SHARED = {
  SECTOR_PLANNER: 'shared',
  COUNCIL_OFFICE: 'shared',
  COUNCIL_MEMBER: 'shared',
  DATA_STEWARD: 'shared',
  TREASURER: 'shared',
  ADVISER: 'shared',
  AUDITOR: 'shared',
} as const satisfies Grants;

/** Whoever reads what the planning is about. */
const READERS = { PLANNER: 'tenant', EXECUTIVE: 'tenant', STEERING_MEMBER: 'body', COORDINATOR: 'body', MEMBER: 'body', PARTNER: 'shared', ...READERS_OF_WHAT_IS_SHARED } as const satisfies Grants;

/** Whoever reads what the planning is about talks about it, but not who only watches over data protection. */
const { AUDITOR: _onlyReads, ...SPEAKERS } = READERS;

/** Whoever keeps the entry of an organisation in the register. */
const KEEPERS = { ADMINISTRATOR: 'tenant', PLANNER: 'tenant', COORDINATOR: 'accountable', PARTNER_COORDINATOR: 'accountable' } as const satisfies Grants;

/** Whoever keeps what organisations have agreed with each other, and where they meet people. */
const KEEPERS_OF_COOPERATION = { PLANNER: 'tenant', COORDINATOR: 'accountable', PARTNER_COORDINATOR: 'accountable' } as const satisfies Grants;

const permissions = {
  'account.manage': { ADMINISTRATOR: 'tenant' },
  'operation.manage': { ADMINISTRATOR: 'tenant' },
  'organization.read': { ADMINISTRATOR: 'tenant', ...READERS, PARTNER_COORDINATOR: 'shared' },
  'organization.edit': KEEPERS,
  'organization.share': { PLANNER: 'tenant' },
  'membership.manage': KEEPERS,
  'member.invite': KEEPERS,
  /** Into a role that leads: nobody makes another leader of the own organisation without those who keep all of them. */
  'member.inviteToLead': { ADMINISTRATOR: 'tenant', PLANNER: 'tenant' },
  'agreement.read': READERS,
  'agreement.edit': KEEPERS_OF_COOPERATION,
  'agreement.share': { PLANNER: 'tenant' },
  'contact.read': READERS,
  'contact.edit': KEEPERS_OF_COOPERATION,
  'contact.share': { PLANNER: 'tenant' },
  /** Whoever names who is to do or to answer something; a sector planner recommends, a treasurer says who grants a Vorbehalt. */
  'directory.read': { PLANNER: 'tenant', EXECUTIVE: 'tenant', STEERING_MEMBER: 'body', COORDINATOR: 'body', PARTNER_COORDINATOR: 'shared', SECTOR_PLANNER: 'shared', TREASURER: 'shared' },
  'cycle.read': READERS,
  /** Each entry by the right to read what it is about. */
  'activity.read': { ADMINISTRATOR: 'tenant', ...READERS },
  /** What is said and kept about a subject, by the right to read the subject. */
  'discussion.read': READERS,
  'discussion.write': SPEAKERS,
  /** What is kept to those who know the body from inside. */
  'discussion.internal': { PLANNER: 'tenant', EXECUTIVE: 'tenant', STEERING_MEMBER: 'body', COORDINATOR: 'body', MEMBER: 'body' },
  'task.changeStand': { PLANNER: 'tenant', COORDINATOR: 'accountable', MEMBER: 'own', PARTNER: 'own' },
  'task.edit': { PLANNER: 'tenant', COORDINATOR: 'accountable' },
  'task.assign': { PLANNER: 'tenant', COORDINATOR: 'accountable' },
  'block.assign': { PLANNER: 'tenant' },
  'block.submit': { PLANNER: 'tenant', COORDINATOR: 'accountable' },
  'block.decide': { EXECUTIVE: 'receiving', STEERING_MEMBER: 'receiving', COORDINATOR: 'receiving' },
  'reservation.decide': { EXECUTIVE: 'tenant', STEERING_MEMBER: 'steering' },
  /** A sector planner reads what a sector planner may keep. */
  'sectorPlan.read': { ...READERS, SECTOR_PLANNER: 'tenant' },
  'sectorPlan.edit': { PLANNER: 'tenant', SECTOR_PLANNER: 'tenant', COORDINATOR: 'accountable' },
  'cycle.start': { PLANNER: 'tenant' },
  'cycle.abandon': { PLANNER: 'tenant' },
  'cycle.suspend': { PLANNER: 'tenant', EXECUTIVE: 'tenant' },
  'actionItem.read': READERS,
  /** On behalf of an organisation: give it, put it off, cancel it, confirm what was reported. */
  'actionItem.assign': { PLANNER: 'tenant', COORDINATOR: 'accountable', PARTNER_COORDINATOR: 'accountable' },
  /** Of whoever it is given to: begin, and report it done. What is given to an organisation that nobody leads is each member's own. */
  'actionItem.work': { COORDINATOR: 'accountable', PARTNER_COORDINATOR: 'accountable', MEMBER: 'own', PARTNER: 'own' },
  'organization.add': { ADMINISTRATOR: 'tenant', PLANNER: 'tenant' },
  'template.edit': { PLANNER: 'tenant' },
  'template.read': { PLANNER: 'tenant', EXECUTIVE: 'tenant' },
  'meeting.read': READERS,
  /** Prepare, invite, open, keep in time and close. */
  'meeting.run': { PLANNER: 'tenant', COORDINATOR: 'accountable' },
  /** An item for an agenda, at a meeting that somebody takes part in. */
  'meeting.propose': { MEMBER: 'own', PARTNER: 'own' },
  /** Also correct what was frozen, by another version. */
  'minutes.approve': { PLANNER: 'tenant', COORDINATOR: 'accountable' },
  /** While a meeting of an organisation runs to which somebody belongs. */
  'minutes.write': { PLANNER: 'tenant', COORDINATOR: 'accountable', MEMBER: 'own' },
  'analysis.read': READERS,
  /** Befunde with their evidence, and recommendations until what comes of them. */
  'analysis.write': { PLANNER: 'tenant', COORDINATOR: 'accountable', SECTOR_PLANNER: 'own' },
  /** Of whoever it is addressed to; what is addressed to an organisation that nobody leads is each member's own. */
  'recommendation.answer': { EXECUTIVE: 'tenant', COORDINATOR: 'accountable', PARTNER_COORDINATOR: 'accountable', MEMBER: 'own', PARTNER: 'own' },
  'goal.read': READERS,
  /** The coordinator of the conference that brings it in: a Sozialraumkonferenz what can be checked, the Sozialplanungskonferenz the rest. */
  'goal.propose': { PLANNER: 'tenant', COORDINATOR: 'accountable' },
  /** Brings the goals of a cycle together, and says what came of them. */
  'goal.harmonise': { PLANNER: 'tenant', COORDINATOR: 'steering' },
  /** Opens a Zielprüfung, judges what contributes to which strategic goal, and closes it. */
  'goalReview.lead': { PLANNER: 'tenant', COORDINATOR: 'steering' },
  /** For a municipality: whoever coordinates a conference of it, or plans in its administration. */
  'goalReview.consent': { PLANNER: 'own', COORDINATOR: 'accountable' },
  /** Rests it on what the council has resolved. */
  'goal.adopt': { PLANNER: 'tenant', COUNCIL_OFFICE: 'tenant' },
  /** How a goal goes: of whoever answers for it; of an organisation that nobody leads each member. */
  'status.give': { PLANNER: 'tenant', COORDINATOR: 'accountable', PARTNER_COORDINATOR: 'accountable', MEMBER: 'own', PARTNER: 'own' },
  /** Acknowledges what was said about a goal, or asks back. */
  'status.ask': { EXECUTIVE: 'tenant' },
  /** The treasurer reads what is to be paid for. */
  'measure.read': { ...READERS, TREASURER: 'tenant' },
  /** Of whoever answers for it; a sector planner writes the own ones until they are agreed on, and those that name a seat or the person. */
  'measure.write': { PLANNER: 'tenant', COORDINATOR: 'accountable', SECTOR_PLANNER: 'own' },
  /** Says whether an assumption held: of whoever writes the measure, and of whoever closes its cycle, which demands that. */
  'assumption.answer': { PLANNER: 'tenant', EXECUTIVE: 'tenant', STEERING_MEMBER: 'steering', COORDINATOR: 'accountable', SECTOR_PLANNER: 'own' },
  /** Ticks its steps: everybody in what answers for it or carries it along. */
  'measure.work': { PLANNER: 'tenant', COORDINATOR: 'accountable', PARTNER_COORDINATOR: 'accountable', MEMBER: 'own', PARTNER: 'own', SECTOR_PLANNER: 'own' },
  /** Agrees on measures, and says what stays of them: not whoever carries one out. */
  'measure.decide': { PLANNER: 'tenant', EXECUTIVE: 'tenant', COORDINATOR: 'steering' },
  /** Programmes, applications and what stands under a Vorbehalt until there is money. */
  'measure.fund': { PLANNER: 'tenant', TREASURER: 'tenant' },
  /** Of measures that somebody may read. */
  'evaluation.read': { ...READERS, TREASURER: 'tenant' },
  /** Of whoever answers for the measure, and of whoever evaluates it. */
  'evaluation.write': { PLANNER: 'tenant', COORDINATOR: 'accountable', SECTOR_PLANNER: 'own' },
  /** Indicators that evaluations may name, by what they are for. */
  'indicator.write': { PLANNER: 'tenant', DATA_STEWARD: 'tenant' },
  /** The Methodenkoffer is everybody's, and kept by whoever plans. */
  'method.read': READERS,
  'method.write': { PLANNER: 'tenant' },
  /** Handlungskonzepte; of what they hold only what may be read. */
  'actionPlan.read': READERS,
  /** Of an organisation that takes part in the cycle. */
  'actionPlan.write': { PLANNER: 'tenant', COORDINATOR: 'accountable' },
  'leadership.read': { PLANNER: 'tenant', EXECUTIVE: 'tenant' },
  'report.freeze': { PLANNER: 'tenant', EXECUTIVE: 'tenant' },
  /** The council office reads what it takes to the council. */
  'paper.read': { ...READERS, COUNCIL_OFFICE: 'tenant' },
  'paper.write': { PLANNER: 'tenant', EXECUTIVE: 'tenant', COUNCIL_OFFICE: 'tenant' },
  'consultation.record': { PLANNER: 'tenant', COUNCIL_OFFICE: 'tenant' },
  /** Takes back what had followed from a result that was entered wrongly. */
  'consultation.correct': { PLANNER: 'tenant' },
  'resolution.follow': { PLANNER: 'tenant', EXECUTIVE: 'tenant' },
  /** Gives an Auftrag on behalf of the body that decided. */
  'condition.impose': { PLANNER: 'tenant' },
  /** The layout of the whole Planungskreis for what papers report. */
  'councilTemplate.manage': { PLANNER: 'tenant', COUNCIL_OFFICE: 'tenant' },
  /** What a partner says of its own about a paper: each member writes, and whoever leads releases it; where nobody does, each member. */
  'partnerStatement.write': { PARTNER: 'own', PARTNER_COORDINATOR: 'accountable' },
  'partnerStatement.release': { PARTNER: 'own', PARTNER_COORDINATOR: 'accountable' },
  'contribution.read': READERS,
  /** Brings in a contribution, in the own name or that of an organisation. */
  'contribution.submit': SPEAKERS,
  /** Writes down what somebody else has said. */
  'contribution.record': { PLANNER: 'tenant' },
  /** Considers and answers it: of whoever it lies with; of an organisation that nobody leads each member. */
  'contribution.answer': { PLANNER: 'tenant', EXECUTIVE: 'tenant', COORDINATOR: 'accountable', PARTNER_COORDINATOR: 'accountable', MEMBER: 'own', PARTNER: 'own' },
  /** Takes out of it what must not stand there. */
  'contribution.redact': { PLANNER: 'tenant' },
  /** The page on which anybody may contribute without an account. */
  'contributionPage.manage': { ADMINISTRATOR: 'tenant', PLANNER: 'tenant' },
  /** How the councils' own systems are read, and what was not understood. */
  'oparl.read': { ADMINISTRATOR: 'tenant', PLANNER: 'tenant' },
  'oparl.manage': { ADMINISTRATOR: 'tenant' },
  /** Takes the word of a system that an administrator has named: its results change goals. */
  'oparl.confirm': { PLANNER: 'tenant' },
  /** The Roter Faden: of whatever it runs through only what may be read. */
  'thread.read': READERS,
  'lesson.read': READERS,
  /** Whoever plans writes down what was learned, and whoever answers for a block of the cycle. */
  'lesson.write': { PLANNER: 'tenant', EXECUTIVE: 'tenant', COORDINATOR: 'accountable' },
  /** Adopts, adapts or drops it. */
  'lesson.dispose': { PLANNER: 'tenant', EXECUTIVE: 'tenant', STEERING_MEMBER: 'steering', COORDINATOR: 'steering' },
  /** Of the organisation that steers it, or the sponsor. */
  'cycle.close': { EXECUTIVE: 'tenant', STEERING_MEMBER: 'steering', COORDINATOR: 'steering' },
} as const satisfies Record<string, Grants>;

export type Action = keyof typeof permissions;

export const ACTIONS = Object.keys(permissions) as Action[];

/** @returns with which objects a role may do `action`, or undefined for none */
export const grantOf = (action: Action, role: Role): Relation | undefined => (permissions[action] as Grants)[role];
