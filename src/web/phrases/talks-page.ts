/** Words of the page of the talks. */

export const talksPage = {
  title: 'A page of the talks',
  lead: 'To be read, printed or handed on. What is tried out is not in it until it is kept; tactics against tactics and the single text have parts of their own.',
  print: 'Print',
};
