/** How large talks may be, whether a case or another program's files hold them. */
export const MOST_TALKS_PARTIES = 20;
export const MOST_MEETINGS = 100;
/** Every offer is kept, and shown. */
export const MOST_ROUNDS = 100_000;
