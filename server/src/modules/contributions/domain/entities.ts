import { ContributionAddition } from './contribution-addition.entity.js';
import { ContributionAnswer } from './contribution-answer.entity.js';
import { ContributionPage } from './contribution-page.entity.js';
import { Contribution } from './contribution.entity.js';

export const contributionEntities = [Contribution, ContributionAddition, ContributionAnswer, ContributionPage];
