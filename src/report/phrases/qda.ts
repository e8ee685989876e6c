/** Words in the ledger as programs of qualitative research open it. */
export const qda = {
  analyst: 'The analyst',
  inOtherWords: (title: string) => `${title} (in the analyst’s words)`,
};
