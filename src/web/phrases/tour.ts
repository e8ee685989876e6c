/** Words of the tour: seven stops, each read in a quarter of a minute. */
export const tour = {
  title: 'Tour',
  stop: (at: number, of: number) => `${at} of ${of}`,
  next: 'Next',
  back: 'Back',
  end: 'End the tour',
  done: 'Try it yourself',
  stops: {
    summary: {
      title: 'The answer comes first, in plain words',
      says: 'What holds, what can be reached, what needs a joint step, what breaks it, and what it rests on. Each phrase leads to its reason: press one.',
    },
    outcomes: {
      title: 'Every state that is possible, and whether it holds',
      says: 'Those that hold come first. The columns are ideas of foresight: how far a party is taken to look before it moves. Ideas that hold nearly everywhere are folded away, since they tell little.',
    },
    why: {
      title: 'Why do you say that?',
      says: 'Any state answers in a sentence, with the move, the answer to it and what comes of it: press its number, in a text, a table or a picture. Step through the line as on a board; the picture of moves follows.',
    },
    paths: {
      title: 'It may hold, and still nobody gets there alone',
      says: 'From the status quo to any state: who moves when, which step is against whose interest, which must be taken together.',
    },
    compare: {
      title: 'Two experts, two variants, and what tells them apart',
      says: 'Each row is the case under other assumptions. Pick two: which states are gained or lost, and which single statement did it.',
    },
    brief: {
      title: 'What is handed on can be retraced',
      says: 'The question, the date, the answer, what it hangs on, the strongest dissent, who was left out, what is unsupported, and the whole model behind it. Print it or save it.',
    },
    model: {
      title: 'All of it follows from what you see on the left',
      says: 'Who decides, what each can do, what cannot stand together, and what each wants, most important first. Change a word or drag a want: the answer follows at once. The library stays as it is; your first change makes a copy.',
    },
  },
};
