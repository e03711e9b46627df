/** The same day three months on, or the last of a shorter month. */
export function inThreeMonths(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 3);
  // 30.11. leads to 30.02., which would be in March
  if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
