import type { ContestedField } from '../../core/refusals/conflict';
import { columns } from '../model/impact-words';
import { counting, type ModelValues } from '../model/model-values';

const said: Readonly<Record<keyof ModelValues, (values: ModelValues) => string>> = {
  nodes: (values) => counting(values).map(({ kind, text, targetGroup }) => `${columns[kind].label}: ${text}${targetGroup ? ` (${targetGroup})` : ''}`).join('\n'),
  assumptions: ({ assumptions }) => assumptions.map(({ text }) => text).join('\n'),
};

const labels: Readonly<Record<keyof ModelValues, string>> = { nodes: $localize`:@@impact.title:Wirkungsmodell`, assumptions: $localize`:@@impact.assumptions:Annahmen` };

/** Two versions of a part of a Wirkungsmodell, in words beside each other. */
export const inWords = (part: keyof ModelValues, mine: ModelValues, theirs: ModelValues): ContestedField => ({ label: labels[part], mine: said[part](mine), theirs: said[part](theirs) });
