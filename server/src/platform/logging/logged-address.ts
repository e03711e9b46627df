const SECRET = /[A-Za-z0-9_-]{43}/g;

/** @returns an address as the log may hold it: without the secrets that open something for whoever reads it */
export const loggedAddress = (url: string): string => url.replace(SECRET, '…');
