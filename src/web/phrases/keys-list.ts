/** Words of the list of keys. */
import { keys } from './keys.ts';

export const keysList = {
  title: 'Keys',
  groups: [
    {
      name: 'Anywhere',
      keys: [
        [`${keys.palette} or /`, 'find or do anything'],
        [keys.undo, 'undo; in a field what is typed there comes first'],
        [keys.redo, 'redo'],
        ['?', 'this list'],
        [keys.escape, 'close what is open; in a field, bring back what stood there'],
      ],
    },
    {
      name: 'In the model',
      keys: [
        [keys.enter, 'add what is typed; on an empty line, go on'],
        ['Alt ↑ or ↓', 'move a want, or a place of a ranking'],
        ['Ctrl Space or ↓', 'what can stand here, in an expression'],
      ],
    },
    {
      name: 'In questions by pairs',
      keys: [
        ['1, 2, 3', 'the first, the second, as good as the other'],
        ['?, 0', 'I don’t know, skip'],
        ['Backspace', 'take back the last answer'],
      ],
    },
    {
      name: 'On the tour',
      keys: [
        [`${keys.enter} or ${keys.next}`, 'the next stop'],
        [keys.previous, 'the one before'],
      ],
    },
  ] as const,
  ledger: 'The ledger has keys of its own, which it lists under ? as well.',
};
