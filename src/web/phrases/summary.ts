/** Words of the summary. */
export const summary = {
  title: 'The answer',
  hangsOn: 'What it hangs on',
  dissent: 'Strongest dissent',
  working: 'Dropping each assumption in turn, to see what the answer hangs on …',
};

export const nothingYet = {
  title: 'No answer yet',
  problems: (count: number) =>
    count === 1
      ? 'One thing in the model does not fit yet; it is marked where it stands. The answer comes as soon as it does.'
      : `${count} things in the model do not fit yet; they are marked where they stand. The answer comes as soon as they do.`,
  steps: [
    { section: 'parties', name: 'Who decides?', how: 'Two parties or more.' },
    { section: 'options', name: 'What can each do?', how: 'One option or more for each: something it does or leaves.' },
    { section: 'statusQuo', name: 'What is done today?', how: 'The options taken now.' },
    {
      section: 'preferences',
      name: 'What does each want?',
      how: 'Most important first; what you do not know stays unknown.',
    },
  ],
};
