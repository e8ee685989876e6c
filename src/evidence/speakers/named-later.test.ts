import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';

const speakers = (text: string) =>
  readReport({ text: `Lock on the lake\n\n${text}\n\nThe lake has been low since June this year.` }).statements.map(
    ({ speaker }) => speaker.name,
  );

test.each([
  'Karsa will not open the lock before May, its energy minister said on Tuesday. “We have no water,” Energy Minister Tomas Reyk told reporters.',
  'The lock will stay shut, the deputy mayor said. It was built in 1950. Tomas Reyk, the deputy mayor, called the plan absurd.',
  'The lock will stay shut, his transport minister said on Friday. The lake has fish. Transport Minister Tomas Reyk said it needed a new gate.',
])('an office is joined with the name that follows it: %s', (text) => {
  expect(speakers(text)[1]).toBe('Tomas Reyk');
});

test.each([
  [
    'Norway will not open the lock, its energy minister said. Swedish Energy Minister Tomas Reyk told reporters that it was a pity.',
    'energy minister',
  ],
  ['The lock will stay shut, the deputy mayor said. Energy Minister Tomas Reyk called it a pity.', 'deputy mayor'],
  ['The lock will stay shut, the mayor said. President Tomas Reyk called it a pity.', 'mayor'],
])('another country’s or another office is somebody else: %s', (text, office) => {
  expect(speakers(text)[1]).toContain(office);
});

test.each([
  ['Belovia’s foreign ministry called the refusal a breach and summoned the envoy.', /^Belovia’s foreign ministry$/],
  ['Zembla’s port authority said that the gate was shut.', /^Zembla’s port authority$/],
  ['Women’s groups said that the gate was shut.', /^women’s groups$/],
])('an owner’s name keeps its capital: %s', (text, name) => {
  expect(speakers(text)[1]).toMatch(name);
});

test.each([
  'Dam row deepens as Turkey refuses to open sluices',
  'Ferry strike widens after Norway rejects offer',
  'Fish prices climb while Sweden denies a shortage',
])('the second clause of a headline does not speak for the first: %s', (title) => {
  const [first] = readReport({
    text: `${title}\n\nThe lake has been low since June this year, and boats lie idle.`,
  }).statements;
  expect(first!.speaker.name).toBe('the outlet');
});

test.each([
  ['“They are closer than they admit,” Sol told the Lake Mirror by telephone.'],
  ['“They are closer than they admit,” the envoy told the Lake Mirror.'],
  ['“They are closer than they admit,” she told Radio Lund on Friday.'],
])('whom a quotation was told does not hide who said it: %s', (tagged) => {
  const read = speakers(`Torvian envoy Hanna Sol met both sides on March 3. ${tagged}`);
  expect(read[2]).toBe('Hanna Sol');
});
