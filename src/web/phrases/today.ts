/** Words that ask for the status quo until it was set. */
export const today = {
  asks: 'What is the situation now?',
  hint: 'Tick what is done today, or say that nobody does any of it.',
  none: 'Nothing of this is done now',
  say: 'Say it',
  said: 'Said what is done today',
};
