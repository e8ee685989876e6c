/** The text of a `.gmcr` file: JSON with one option, condition or statement to a line. */
import type { Condition, Statement } from './gmcr-conditions.ts';
import type { GmcrOption } from './gmcr-model.ts';

export interface GmcrContent {
  readonly title: string;
  readonly options: readonly GmcrOption[];
  readonly parties: readonly {
    readonly name: string;
    readonly options: readonly number[];
    readonly statements: readonly Statement[];
    /** In every party or in none. */
    readonly ranking: readonly (readonly number[])[] | undefined;
  }[];
  readonly infeasibles: readonly Condition[];
}

/** The version of the format that this follows. */
const VERSION = '0.3.12';

export function layOutGmcr({ title, options, parties, infeasibles }: GmcrContent): string {
  const manual = parties.some(({ ranking }) => ranking !== undefined);
  const fields: [string, string][] = [
    ['program', JSON.stringify('demarche')],
    ['version', JSON.stringify(VERSION)],
    ['title', JSON.stringify(title)],
    [
      'options',
      list(
        options.map(({ name, oneWay }) =>
          JSON.stringify({ name, permittedDirection: oneWay === 'take' ? 'fwd' : oneWay === 'drop' ? 'back' : 'both' }),
        ),
        1,
      ),
    ],
    [
      'decisionMakers',
      list(
        parties.map(({ name, options: own, statements, ranking }) =>
          object(
            [
              ['name', JSON.stringify(name)],
              ['options', JSON.stringify(own)],
              ['preferences', list(statements.map(statementText), 3)],
              ['misperceptions', '[]'],
              ...(ranking === undefined
                ? []
                : [
                    [
                      'preferenceRanking',
                      JSON.stringify(ranking.map((group) => (group.length === 1 ? group[0] : group))),
                    ] as [string, string],
                  ]),
            ],
            2,
          ),
        ),
        1,
      ),
    ],
    ['infeasibles', list(infeasibles.map(conditionText), 1)],
    ['useManualPreferenceRanking', String(manual)],
    ['coalitions', JSON.stringify(parties.map((_, party) => party))],
  ];
  return `${object(fields, 0)}\n`;
}

function statementText(statement: Statement): string {
  if (statement.length === 1) return conditionText(statement[0]!);
  return `{"compound":true,"members":[${statement.map(conditionText).join(',')}]}`;
}

function conditionText(condition: Condition): string {
  return JSON.stringify(condition.map(({ option, taken }) => [option, taken ? 'Y' : 'N']));
}

function list(items: readonly string[], depth: number): string {
  return items.length === 0
    ? '[]'
    : `[\n${items.map((item) => `${indent(depth + 1)}${item}`).join(',\n')}\n${indent(depth)}]`;
}

function object(fields: readonly (readonly [string, string])[], depth: number): string {
  return `{\n${fields.map(([key, value]) => `${indent(depth + 1)}"${key}": ${value}`).join(',\n')}\n${indent(depth)}}`;
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
