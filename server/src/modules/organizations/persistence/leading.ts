/** Whether somebody leads an organisation on a day: both are expressions of SQL. */
export const isLed = (organizationId: string, day: string): string => `exists (select from membership lm join person lp on lp.tenant_id = lm.tenant_id and lp.id = lm.person_id
  where lm.organization_id = ${organizationId} and lm.role <> 'MEMBER' and lm.valid_from <= ${day} and (lm.valid_until is null or lm.valid_until >= ${day}) and (lp.left_on is null or lp.left_on > ${day}))`;
