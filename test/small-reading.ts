/** A small reading, with something of everything: of a report with a menu, a claim with a deadline, a quotation. */
import type { ReportReading, Span } from '../src/evidence/reading.ts';
import { normalizeText } from '../src/evidence/text/normalize.ts';

export const SMALL_REPORT = `Home | World\r
Riga will go to court by the end of April, Ilze Kaminska said.\r
“We want the lock opened rather than paid for,” she said of some 40 barges.\r
`;

const text = normalizeText(SMALL_REPORT);
const spanOf = (words: string, from = 0): Span => {
  const start = text.text.indexOf(words, from);
  return { start, end: start + words.length };
};
const paragraphOf = (words: string): Span => {
  const { start } = spanOf(words);
  return { start, end: text.text.indexOf('\n', start) };
};
const because = { rule: 'speaker/tag', words: 'said' };
const outlet = { name: 'the outlet', what: 'outlet', party: undefined } as const;
const kaminska = { name: 'Ilze Kaminska', what: 'person', party: 'ilze-kaminska' } as const;

export const SMALL_READING: ReportReading = {
  text,
  about: {
    title: undefined,
    outlet: 'Baltic Courier',
    author: undefined,
    published: { value: '2031-03-14', basis: 'inferred', because },
    modified: undefined,
    dateline: undefined,
    language: undefined,
    url: undefined,
  },
  paragraphs: [
    { ...paragraphOf('Home'), n: 1, role: 'debris', because: { rule: 'debris/menu' } },
    { ...paragraphOf('Riga'), n: 2, role: 'report', because },
    { ...paragraphOf('“We'), n: 3, role: 'quotation', because },
  ],
  statements: [
    {
      id: 's1',
      paragraph: 2,
      ...paragraphOf('Riga'),
      kind: 'claim',
      status: 'planned',
      speaker: kaminska,
      sources: [outlet, kaminska],
      parties: ['latvia', 'ilze-kaminska'],
      dates: [
        {
          ...spanOf('by the end of April'),
          words: 'by the end of April',
          type: 'date',
          value: '2031-04',
          mod: 'END',
          from: 'published',
          isDeadline: true,
          isSaying: false,
        },
      ],
      quantities: [],
      hedges: [{ ...spanOf('will'), words: 'will', class: 'plan', strength: 'strong' }],
      flags: ['boosted'],
      because: { kind: because, status: { rule: 'status/planned', words: 'will' }, speaker: because },
    },
    {
      id: 's2',
      paragraph: 3,
      ...paragraphOf('“We'),
      kind: 'quotation',
      status: 'none',
      speaker: kaminska,
      sources: [outlet, kaminska],
      parties: ['ilze-kaminska'],
      dates: [],
      quantities: [
        {
          ...spanOf('some 40 barges'),
          words: 'some 40 barges',
          value: 40,
          to: undefined,
          unit: 'barges',
          approximate: true,
          direction: undefined,
          same: 1,
        },
      ],
      hedges: [],
      flags: [],
      because: { kind: because, status: because, speaker: { rule: 'speaker/pronoun', words: 'she', paragraph: 2 } },
    },
  ],
  parties: [
    {
      id: 'latvia',
      name: 'Latvia',
      what: 'state',
      of: undefined,
      title: undefined,
      surfaces: [{ words: 'Riga', count: 1 }],
      mentions: [{ ...spanOf('Riga'), paragraph: 2 }],
    },
    {
      id: 'ilze-kaminska',
      name: 'Ilze Kaminska',
      what: 'person',
      of: 'latvia',
      title: 'minister',
      surfaces: [{ words: 'Ilze Kaminska', count: 2 }],
      mentions: [{ ...spanOf('Ilze Kaminska'), paragraph: 2 }],
    },
  ],
  disagreements: [{ between: ['s1', 's2'], because: { rule: 'disagreement/opposite' } }],
  suggestions: [
    {
      statement: 's2',
      for: 'pair',
      party: 'latvia',
      at: spanOf('opened rather than paid for'),
      because: { rule: 'suggestion/rather-than', words: 'rather than' },
    },
  ],
  asks: [
    { about: 'published', guess: '2031-03-14', because },
    { about: 'same', parties: ['latvia', 'ilze-kaminska'], because },
    { about: 'our', statement: 's2', speaker: 'Ilze Kaminska', guess: 'latvia' },
  ],
};
