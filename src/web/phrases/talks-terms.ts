/** Words of the editor of the talks. */
export const termsWords = {
  beginning: {
    issue: (n: number) => (n === 1 ? 'First issue' : 'Second issue'),
    values: { none: 'not at all', some: 'in part', all: 'in full' },
  },
};
