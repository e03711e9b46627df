/** Where the program of the journeys hands its mails to; nobody listens there but a journey that reads them. */
export const mailPort = 3397;
