/** `demarche talks elicit`: what a party wants, without asking it for numbers. */
import { elicitation, firstQuestions, termsOf } from '../../../analysis/index.ts';
import { readAnswers } from '../../../format/elicitation/index.ts';
import { driveWork, readAnswersText } from '../../../host/index.ts';
import { elicitData, firstQuestionsData } from '../../../report/data/elicit-data.ts';
import { elicitDocument, firstQuestionsDocument } from '../../../report/documents/elicit-document.ts';
import { elicitProblems } from '../../../report/words/elicit-problems.ts';
import { answersToFillIn, linesForCase } from '../../../report/words/elicit-yaml.ts';
import { refused } from '../../open.ts';
import { visibly } from '../../visibly.ts';
import { showFinding } from '../case-argument.ts';
import { type Command, examples } from '../command.ts';
import { meetingNamed, partyNamed, statesOnBreakdown, talksArgument, talksAt } from './talks-argument.ts';

interface Options {
  readonly party?: string;
  readonly answers?: string;
  readonly meeting?: string;
  readonly json?: true;
}

export const elicit: Command = {
  define(commander, { terminal, act }) {
    talksArgument(commander)
      .option('--party <id>', 'whom to ask, or whose the answers are; the first of the talks where nobody is named')
      .option('--answers <file>', 'what was answered; without it the first questions are shown, and a file to fill in')
      .option('--meeting <id>', 'the talks as they are from this meeting on')
      .option('--json', 'print the finding as JSON (docs/talks-json.md)')
      .addHelpText(
        'after',
        examples(
          ['demarche talks elicit vladivostok-2019 --party dprk', 'what can be asked, and the first question'],
          [
            'demarche talks elicit vladivostok-2019 --answers answers.yaml',
            'the weights that fit the answers, which answers clash, what to ask next',
          ],
        ),
      )
      .action(
        act((paths: string[], options: Options) =>
          talksAt(paths, terminal, options.json, async (opened) => {
            const { talks, title, case: checked, remarks } = opened;
            const { meeting } = meetingNamed(talks, options.meeting);
            const { terms } = termsOf(talks, meeting)!;
            const party = options.party === undefined ? undefined : partyNamed(terms, options.party);
            const head = { title, conflict: checked?.conflict };
            if (options.answers === undefined) {
              const first = await terminal.driving((driving) => driveWork(firstQuestions(terms, party ?? 0), driving));
              const shown = showFinding(terminal, options.json, {
                remarks,
                data: () => firstQuestionsData(first, head, meeting),
                document: () => firstQuestionsDocument(first, title),
              });
              if (!options.json) terminal.print(visibly(`\n${answersToFillIn(first)}`));
              return shown;
            }
            const file = await readAnswersText(options.answers);
            if ('problem' in file) return refused([file.problem], terminal, options.json);
            const id = party === undefined ? undefined : terms.parties[party]!.id;
            const { answers, problems, placeOf } = readAnswers(file.text, terms, {
              file: file.path,
              ...(id !== undefined && { party: id }),
            });
            if (answers === undefined) return refused(problems, terminal, options.json, file.text);
            const states = answers.alternatives === undefined ? [] : await statesOnBreakdown(opened, terminal, meeting);
            const found = await terminal.driving((driving) =>
              driveWork(elicitation(terms, answers, { states }), driving),
            );
            const faults = elicitProblems(found, { file: file.path, placeOf });
            if (faults.length > 0) return refused(faults, terminal, options.json, file.text);
            const shown = showFinding(terminal, options.json, {
              remarks,
              data: () => elicitData(found, answers, head, meeting),
              document: () => elicitDocument(found, answers, title),
            });
            const lines = linesForCase(found);
            if (!options.json && lines !== '') terminal.print(visibly(`\n${lines}`));
            return shown;
          }),
        ),
      );
  },
};
