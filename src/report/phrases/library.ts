/** Words for the list of shipped cases. */
export const library = {
  title: 'The library',
  tableTitle: 'The shipped cases and what each asks',
  id: 'Name',
  asks: 'Title and question',
  next: '"demarche analyze NAME" analyzes one, "demarche cases copy NAME" makes a copy to change.',
};
