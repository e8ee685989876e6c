/** Which kind of file of talks a text is. */

export interface TalksFileKind {
  readonly format: 'genius' | 'geniusweb' | 'negmas';
  readonly part: 'domain' | 'profile';
}

/**
 * By what the text begins with or names; undefined for what is none that can be read. Nothing is checked: a text that
 * looks like one may still have problems.
 */
export function detectTalksFile(name: string, text: string): TalksFileKind | undefined {
  const start = text.search(/[^\s\uFEFF]/);
  if (start === -1 || /(?:^|[/\\])_(?:info|stats)\.\w+$/.test(name)) return undefined;
  switch (text[start]) {
    case '<':
      return xmlKind(text, start);
    case '{':
      return jsonKind(text);
    default:
      return yamlKind(text);
  }
}

function xmlKind(text: string, start: number): TalksFileKind | undefined {
  let at = start;
  // Past what may stand before the root: instructions, comments, a document type.
  for (;;) {
    const end = text.startsWith('<?', at)
      ? text.indexOf('?>', at)
      : text.startsWith('<!--', at)
        ? text.indexOf('-->', at)
        : text.startsWith('<!', at)
          ? endOfDoctype(text, at)
          : undefined;
    if (end === undefined) break;
    if (end === -1) return undefined;
    at = text.indexOf('<', end);
    if (at === -1) return undefined;
  }
  const root = /^<([\w.-]+)/.exec(text.slice(at, at + 100))?.[1]?.toLowerCase();
  if (root === 'negotiation_template') return { format: 'genius', part: 'domain' };
  return root === 'utility_space' ? { format: 'genius', part: 'profile' } : undefined;
}

function endOfDoctype(text: string, at: number): number {
  const end = text.indexOf('>', at);
  const subset = text.indexOf('[', at);
  return subset === -1 || subset > end ? end : text.indexOf(']', subset);
}

function jsonKind(text: string): TalksFileKind | undefined {
  if (text.includes('"issueUtilities"')) return { format: 'geniusweb', part: 'profile' };
  if (text.includes('"issuesValues"')) return { format: 'geniusweb', part: 'domain' };
  if (/"(?:type|__python_class__)"\s*:\s*"[\w.]*(?:UtilityFunction|UFun)"/.test(text)) {
    return { format: 'negmas', part: 'profile' };
  }
  return /"issues"\s*:\s*\[/.test(text) ? { format: 'negmas', part: 'domain' } : undefined;
}

function yamlKind(text: string): TalksFileKind | undefined {
  if (/^demarche\s*:/m.test(text)) return undefined;
  if (/^issues\s*:/m.test(text)) return { format: 'negmas', part: 'domain' };
  return /^(?:type|__python_class__)\s*:\s*['"]?[\w.]*(?:UtilityFunction|UFun)\b/m.test(text)
    ? { format: 'negmas', part: 'profile' }
    : undefined;
}
