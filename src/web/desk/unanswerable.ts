/** What cannot be answered, and why: thrown by a question, shown to the person as it is. */
export class Unanswerable extends Error {}
