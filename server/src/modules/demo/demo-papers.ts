import { z } from 'zod';
import { VISIBILITIES } from '../../kernel/visibility.js';
import { CLIMATE_EFFECTS, CONSULTATION_ROLES, FINANCE_KINDS } from '../council/index.js';

/** The papers of an example that are submitted; body and organisations by the keys of its other files, the last body decides. */
export const papersFile = z.object({
  source: z.string(),
  papers: z.array(
    z.object({
      reference: z.string(),
      title: z.string(),
      body: z.string(),
      leadOrganization: z.string(),
      paperDate: z.iso.date(),
      visibility: z.enum(VISIBILITIES),
      financeKind: z.enum(FINANCE_KINDS),
      climate: z.enum(CLIMATE_EFFECTS),
      legalBasis: z.string(),
      statement: z.string(),
      /** Whoever froze what it reports, by address. */
      reportedBy: z.string().optional(),
      /** The oldest first. */
      wordings: z.array(z.object({ wording: z.string(), reason: z.string() })).min(1),
      consultations: z.array(z.object({ organization: z.string(), plannedOn: z.iso.date(), role: z.enum(CONSULTATION_ROLES) })).min(1),
    }),
  ),
});

export type DemoPaper = z.infer<typeof papersFile>['papers'][number];
