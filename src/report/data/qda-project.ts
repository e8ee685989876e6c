/**
 * The ledger as a REFI-QDA project (version 1.0 of the schema, 2019), for the programs of qualitative research: sources as
 * plain texts, statements as coded passages; kind, status, speaker, through whom it came, and links as codes. Of a source whose text may not be
 * stored, and for statements whose passage is not found, the analyst's own words stand in a text of their own.
 */
import { linksOf, type StatementPassage } from '../../analysis/index.ts';
import { hashOfText } from '../../evidence/anchors/index.ts';
import type { NormalizedText } from '../../evidence/reading.ts';
import type { Case, Statement } from '../../model/index.ts';
import { qda as phrases } from '../phrases/index.ts';
import { writeXml, type XmlElement, xml } from '../writers/xml-writer.ts';
import { codePoints } from './code-points.ts';

/** The files of the archive by their names. `texts` are those that may be passed on, by the ids of their sources. */
export function qdaProject(
  checked: Case,
  texts: ReadonlyMap<string, NormalizedText>,
  passages: readonly StatementPassage[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const codes = new CodeBook();
  const sources: XmlElement[] = [];
  const add = (id: string, name: string, text: string, selections: readonly Selection[]) => {
    const guid = guidOf('source', id);
    files.set(`Sources/${guid}.txt`, text);
    sources.push(
      xml(
        'TextSource',
        { guid, name, plainTextPath: `internal://${guid}.txt`, creatingUser: ANALYST },
        selectionsOf(selections, text, codes),
      ),
    );
  };
  const found = new Map(passages.map((one) => [one.statement, one]));
  for (const { id, title } of checked.sources) {
    const text = texts.get(id);
    const own = checked.statements.filter(({ source }) => source === id);
    const isPlaced = (one: Statement) => text !== undefined && found.get(one.id)?.how === 'found';
    if (text !== undefined) {
      const selections = own.filter(isPlaced).flatMap((statement): Selection[] => {
        const passage = found.get(statement.id)!;
        return passage.how === 'found' ? [{ statement, ...passage.at }] : [];
      });
      add(id, title ?? id, text.text, selections);
    }
    const paraphrased = own.filter((one) => !isPlaced(one));
    if (paraphrased.length > 0)
      add(`${id} in other words`, phrases.inOtherWords(title ?? id), ...paraphrases(paraphrased));
  }
  const analysts = checked.statements.filter(({ source }) => source === undefined);
  if (analysts.length > 0) add(' the analyst', phrases.analyst, ...paraphrases(analysts));
  const project = xml(
    'Project',
    { xmlns: 'urn:QDA-XML:project:1.0', name: checked.title, origin: 'Demarche', creatingUserGUID: ANALYST },
    [
      xml('Users', {}, [xml('User', { guid: ANALYST, name: phrases.analyst })]),
      ...codes.elements(),
      ...(sources.length === 0 ? [] : [xml('Sources', {}, sources)]),
      ...(checked.about === undefined ? [] : [xml('Description', {}, checked.about)]),
    ],
  );
  return new Map([['project.qde', writeXml(project)], ...files]);
}

interface Selection {
  readonly statement: Statement;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** A text with a line per statement, and where in it each stands. */
function paraphrases(statements: readonly Statement[]): [text: string, selections: Selection[]] {
  let text = '';
  const selections = statements.map((statement) => {
    const start = text.length;
    const says = statement.says.replace(/\s+/g, ' ').trim();
    text += `${says}\n`;
    return { statement, start, end: start + says.length };
  });
  return [text, selections];
}

function selectionsOf(selections: readonly Selection[], text: string, codes: CodeBook): XmlElement[] {
  const place = codePoints(text);
  return selections.map(({ statement, start, end }) => {
    const coded = [
      codes.code('kind', statement.kind),
      ...(statement.status === 'none' ? [] : [codes.code('status', statement.status)]),
      ...(statement.speaker === undefined ? [] : [codes.code('speaker', statement.speaker)]),
      ...statement.via.map((name) => codes.code('via', `via: ${name}`)),
      ...linksOf(statement).map(({ how, what }) => codes.code(how, `${how}: ${what}`)),
    ];
    const guid = guidOf('statement', statement.id);
    return xml(
      'PlainTextSelection',
      { guid, name: statement.id, startPosition: place(start), endPosition: place(end), creatingUser: ANALYST },
      [
        xml('Description', {}, phrases.memo(statement.says, statement)),
        ...[...new Set(coded)].map((code) =>
          xml('Coding', { guid: guidOf('coding', `${guid} ${code}`), creatingUser: ANALYST }, [
            xml('CodeRef', { targetGUID: code }),
          ]),
        ),
      ],
    );
  });
}

/** The codes in groups that are not codes themselves, in the order in which they come up. Some programs want each name once. */
class CodeBook {
  readonly #groups = new Map<string, Map<string, string>>();

  /** The code's GUID. */
  code(group: string, name: string): string {
    const codes = this.#groups.get(group) ?? new Map<string, string>();
    this.#groups.set(group, codes);
    const guid = codes.get(name) ?? guidOf(`code ${group}`, name);
    codes.set(name, guid);
    return guid;
  }

  /** The element of the code book; none without codes, which the schema does not allow. */
  elements(): XmlElement[] {
    if (this.#groups.size === 0) return [];
    const groups = [...this.#groups].map(([group, codes]) =>
      xml(
        'Code',
        { guid: guidOf('group', group), name: group, isCodable: 'false' },
        [...codes].map(([name, guid]) => xml('Code', { guid, name, isCodable: 'true' })),
      ),
    );
    return [xml('CodeBook', {}, [xml('Codes', {}, groups)])];
  }
}

/** The same for the same thing each time: a project exported again is the same project. */
function guidOf(what: string, id: string): string {
  const hash = hashOfText(`${what} ${id}`);
  return [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-');
}

const ANALYST = guidOf('user', 'analyst');
