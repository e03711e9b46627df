import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Recurrences } from '../../../kernel/recurrences.js';
import { InvitationsRepository } from '../persistence/invitations.repository.js';

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** Forgets invitations, and with them the addresses of people who never came. */
@Injectable()
export class InvitationKeeping implements OnModuleInit {
  constructor(
    private readonly recurrences: Recurrences,
    private readonly invitations: InvitationsRepository,
  ) {}

  onModuleInit(): void {
    this.recurrences.register({ name: 'invitations.forget', everyMinutes: 24 * 60, run: (_tenantId, at) => this.invitations.forget(new Date(at.getTime() - KEPT_DAYS * DAY_MS)) });
  }
}
