import { expect, test } from 'vitest';
import type { Problem } from '../../format/index.ts';
import { bringFile } from './bring-file.ts';

test('files of talks of other programs are told how they become a case', () => {
  for (const [name, text, program] of [
    ['domain.xml', '<?xml version="1.0"?>\n<negotiation_template><utility_space/></negotiation_template>', 'GENIUS'],
    ['buyer.xml', '<utility_space>\n</utility_space>', 'GENIUS'],
    ['domain.json', '{"name":"x","issuesValues":{}}', 'GeniusWeb'],
    ['scenario.yml', 'issues:\n- name: price\n', 'NegMAS'],
  ] as const) {
    const { problems } = bringFile(name, text) as { problems: readonly Problem[] };
    expect(problems).toHaveLength(1);
    expect(problems[0]!.says).toContain(program);
    expect(problems[0]!.hint).toContain('demarche talks convert');
  }
});

test('a case is a case, whatever talks it has', () => {
  const text =
    'demarche: 1\ntitle: Two\nparties:\n  a: { name: A }\n  b: { name: B }\ntalks:\n  issues: { water: { values: [x, y] } }\n';
  expect(bringFile('two.yaml', text)).toMatchObject({ text, title: 'Two' });
});
