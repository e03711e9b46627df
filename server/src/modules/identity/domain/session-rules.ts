const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session ends after twelve hours without use: a working day, not a night. */
export const IDLE_MS = 12 * HOUR;

/** A session ends after seven days in any case. */
export const LIFETIME_MS = 7 * 24 * HOUR;

/** So often the last use is written down; more often would make every read a write. */
export const TOUCH_MS = 5 * MINUTE;

/** A one-time link is good for seven days. */
export const LINK_LIFETIME_MS = 7 * 24 * HOUR;

/** The link in a mail that anybody may order is good for an hour. */
export const PASSWORD_LINK_LIFETIME_MS = HOUR;
