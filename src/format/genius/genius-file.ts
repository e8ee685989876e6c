/** One GENIUS file: its tree, and what is found wrong in it. */
import { didYouMean } from '../did-you-mean.ts';
import { show } from '../identifier.ts';
import { LARGEST_NUMBER } from '../talks-files/data-file.ts';
import { FileNotes, type TalksFile } from '../talks-files/file-notes.ts';
import { placesIn } from '../text-places.ts';
import { attributeAt, readXml, type XmlElement } from './xml-tree.ts';

/** Far above what such files hold; what passes a bound is refused. */
export const bounds = {
  /** Characters. */
  text: 20 * 2 ** 20,
  depth: 64,
  elements: 200_000,
  attributes: 100,
  issues: 1000,
  /** Of one issue. */
  values: 20_000,
  integers: 1_000_000,
  rectangles: 20_000,
  nameLength: 2000,
} as const;

const hints = {
  empty: undefined,
  'not-xml': 'A GENIUS domain begins with <negotiation_template>, a profile with <utility_space>.',
  'cut-short': 'The file was not saved or copied to its end.',
  'not-closed': 'Write its closing tag, or end the tag itself with "/>".',
  entity: 'Write out what it stands for, and remove the definition.',
  'too-deep': 'GENIUS files are nested some five deep.',
  'too-large': 'No domain that can be bargained over needs this many.',
} as const;

const codes = {
  empty: 'genius/empty',
  'not-xml': 'genius/not-xml',
  'cut-short': 'genius/cut-short',
  'not-closed': 'genius/not-closed',
  entity: 'genius/entity',
  'too-deep': 'genius/too-deep',
  'too-large': 'genius/too-large',
} as const;

type FaultCode = keyof typeof codes;

export class GeniusFile {
  readonly name: string;
  readonly text: string;
  readonly notes: FileNotes<number>;
  /** Undefined where the text is no XML that can be read. */
  readonly root: XmlElement | undefined;

  constructor({ name, text }: TalksFile) {
    this.name = name;
    this.text = text;
    this.notes = new FileNotes(name, placesIn(text));
    this.root = this.#read();
  }

  #read(): XmlElement | undefined {
    const { text, notes } = this;
    const fault = (code: FaultCode, at: number | undefined, says: string) => {
      const hint = hints[code];
      notes.problem(at, { code: codes[code], says, ...(hint !== undefined && { hint }) });
    };
    if (text.length > bounds.text) {
      const says = `The text has ${(text.length / 2 ** 20).toFixed(1)} million characters; a GENIUS file may have ${bounds.text / 2 ** 20}.`;
      fault('too-large', undefined, says);
      return undefined;
    }
    const xml = readXml(text, bounds);
    if ('faults' in xml) {
      for (const { code, at, says } of xml.faults) fault(code, code === 'empty' ? undefined : at, says);
      return undefined;
    }
    if (xml.doctype !== undefined) {
      notes.remark('left-out', xml.doctype, {
        code: 'genius/doctype',
        says: 'The file names a document type; it was neither fetched nor looked at.',
      });
    }
    for (const other of xml.others) {
      notes.remark('left-out', other.at, {
        code: 'genius/second-root',
        says: `Behind the end of <${xml.root.name}> stands another <${other.name}>; it was not read.`,
      });
    }
    return xml.root;
  }

  /** Where an attribute of the element stands. */
  at(element: XmlElement, attribute?: string): number {
    return attribute === undefined ? element.at : attributeAt(this.text, element, attribute);
  }

  /** A number as Java reads it; undefined and a problem where it is none, undefined alone where there is none. */
  number(element: XmlElement, attribute: string): number | undefined {
    const written = element.attributes.get(attribute)?.trim();
    if (written === undefined || written === '') return undefined;
    const value = decimal.test(written) ? Number.parseFloat(written) : Number.NaN;
    if (Math.abs(value) <= LARGEST_NUMBER) return value;
    const comma = written.replace(',', '.');
    this.notes.problem(this.at(element, attribute), {
      code: 'genius/not-a-number',
      says: `${attribute} of <${element.name}> is ${show(written)}, ${Number.isNaN(value) ? 'which is not a number' : 'more than one can compute with'}.`,
      ...(comma !== written && decimal.test(comma) && { hint: `Decimals follow a point: write ${show(comma)}.` }),
    });
    return undefined;
  }

  /** As `number`, and a problem too where there is none. */
  neededNumber(element: XmlElement, attribute: string): number | undefined {
    if ((element.attributes.get(attribute) ?? '').trim() !== '') return this.number(element, attribute);
    this.missing(element, attribute);
    return undefined;
  }

  neededInteger(element: XmlElement, attribute: string): number | undefined {
    const value = this.neededNumber(element, attribute);
    if (value === undefined || Number.isSafeInteger(value)) return value;
    this.notes.problem(this.at(element, attribute), {
      code: 'genius/not-a-number',
      says: `${attribute} of <${element.name}> is ${value}; it should be a whole number.`,
    });
    return undefined;
  }

  missing(element: XmlElement, attribute: string): void {
    const near = didYouMean(attribute, element.attributes.keys());
    this.notes.problem(element.at, {
      code: 'genius/missing',
      says: `This <${element.name}> has no ${attribute}.`,
      ...(near !== undefined && { hint: near }),
    });
  }
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[df]?$/i;
