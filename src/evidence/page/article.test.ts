import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeText } from '../text/normalize.ts';
import { articleOf } from './article.ts';

const parts = (html: string) => {
  const { text, outside } = articleOf(html);
  const out = outside.map(({ start, end }) => text.slice(start, end));
  const kept = text.split('\n\n').filter((block) => block !== '' && !out.includes(block));
  return { kept, out };
};
const sentence =
  'The two delegations met for six hours in a customs shed on the pier, and neither side would say what had been agreed.';
const page = (
  body: string,
  head = '',
) => `<!DOCTYPE html><html lang="en"><head><title>Pier talks end without a word | Quay Gazette</title>${head}</head><body>
  <nav><a href="/">Front page</a> <a href="/sea">At sea</a></nav><div class="cookie-bar">We use cookies to see who you are.</div>
  <main><h1>Pier talks end without a word</h1><div class="story">${body}</div></main>
  <div id="comments"><p>Nothing will come of it, as ever, says one reader.</p></div><footer>© Quay Gazette</footer></body></html>`;

test('the article is kept with its title, and the rest of the page comes along as outside', () => {
  const { kept, out } = parts(page(`<p>${sentence}</p><p>Second. ${sentence}</p>`));
  expect(kept).toEqual(['Pier talks end without a word', sentence, `Second. ${sentence}`]);
  expect(out).toEqual([
    'Front page At sea',
    'We use cookies to see who you are.',
    'Nothing will come of it, as ever, says one reader.',
    '© Quay Gazette',
  ]);
});

test('lines that end in a colon, items of lists and quotations stay between the paragraphs', () => {
  const { kept } = parts(
    page(`<p>${sentence}</p><p>The harbour master made two points:</p><ul><li>No ship leaves.</li><li>No ship lands.</li></ul>
      <blockquote><p>“We wait.”</p></blockquote><p>${sentence}</p><h2>What next</h2><p>${sentence}</p>`),
  );
  expect(kept).toEqual([
    'Pier talks end without a word',
    sentence,
    'The harbour master made two points:',
    'No ship leaves.',
    'No ship lands.',
    '“We wait.”',
    sentence,
    'What next',
    sentence,
  ]);
});

test('boxes, bars and captions inside the article are outside of it', () => {
  const { kept, out } = parts(
    page(`<p>${sentence}</p><aside class="related"><h4>Read also</h4><a href="/a">A crane fell over</a></aside><figure><img src="x.jpg"><figcaption>The pier at dawn.</figcaption></figure>
      <div class="share-bar"><a href="#">Share</a></div><p>${sentence}</p><p><a href="/b">Five years of strikes in pictures</a></p><p>${sentence}</p>`),
  );
  expect(kept).toEqual(['Pier talks end without a word', sentence, sentence, sentence]);
  for (const words of [
    'Read also',
    'A crane fell over',
    'The pier at dawn.',
    'Share',
    'Five years of strikes in pictures',
  ])
    expect(out).toContain(words);
});

test('in old pages line breaks set paragraphs apart, unless they only wrap a line', () => {
  const { kept } = parts(
    page(
      `<font><b>Strike goes on</b></font><br>By Hala Oske<br><br>${sentence}<br><br>Two points were agreed:<br>- a hotline;<br>- a meeting in July, at the latest, of all the harbour masters<br>of the bay.<br><br>${sentence}`,
    ),
  );
  expect(kept.join('\n').split('\n')).toEqual([
    'Pier talks end without a word',
    'Strike goes on',
    'By Hala Oske',
    sentence,
    'Two points were agreed:',
    '- a hotline;',
    '- a meeting in July, at the latest, of all the harbour masters of the bay.',
    sentence,
  ]);
});

test('scripts, styles and what is hidden are no text', () => {
  const { text } = articleOf(
    page(
      `<script>document.body.innerHTML = 'gone'; throw new Error('ran')</script><style>p { color: red }</style><p onclick="steal()">${sentence}</p><p hidden>Secret.</p><p style="display:none">Secret.</p><template><p>Secret.</p></template>`,
    ),
  );
  expect(text).toContain(sentence);
  expect(text).not.toMatch(/gone|steal|color|Secret/);
});

test('text comes in the shape that normalizeText gives, and places fit it', () => {
  const { text, outside } = articleOf(page(`<p>${sentence}&nbsp;A soft&shy;ened word.</p><p>e&#x301;tude</p>`));
  expect(normalizeText(text).text).toBe(text);
  expect(text).toContain('agreed. A softened word.');
  expect(outside.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
});

describe('details', () => {
  const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const details = (head: string, body = '') => articleOf(page(`${body}<p>${sentence}</p>`, head)).details;
  test('come from linked data, in a graph, a list, with people by reference', () => {
    const head = linked([
      {
        '@graph': [
          { '@type': 'WebPage', '@id': '#page' },
          {
            '@type': ['NewsArticle'],
            headline: 'Talks &amp; tides',
            author: [{ '@id': '#ana' }, { name: 'Bo Lund' }],
            publisher: { name: 'Quay Gazette' },
            datePublished: '2021-03-04T23:30:00-05:00',
            dateModified: '2021-03-05',
            inLanguage: 'en-GB',
            dateline: 'HULL',
          },
          { '@type': 'Person', '@id': '#ana', name: 'Ana Reyes' },
        ],
      },
    ]);
    expect(details(head)).toMatchObject({
      title: 'Talks & tides',
      outlet: 'Quay Gazette',
      author: 'Ana Reyes, Bo Lund',
      modified: '2021-03-05',
      dateline: 'HULL',
      language: 'en',
      published: { value: '2021-03-04', basis: 'stated', because: { rule: 'published/linked-data' } },
    });
  });
  test('come from meta tags where linked data is broken', () => {
    const head = `<script type="application/ld+json">{ "headline": </script><meta property="og:title" content="Pier talks"><meta property="og:site_name" content="Quay Gazette"><meta name="author" content="Ana Reyes"><meta property="article:published_time" content="2021-03-04"><link rel="canonical" href="https://quay.example/a">`;
    expect(details(head)).toMatchObject({
      title: 'Pier talks',
      outlet: 'Quay Gazette',
      author: 'Ana Reyes',
      published: { value: '2021-03-04', because: { rule: 'published/meta' } },
      url: 'https://quay.example/a',
    });
  });
  test('come from the page itself where it has no metadata, and are left out where nothing says so', () => {
    expect(
      details('', '<div class="byline">By Ana Reyes</div><time datetime="2021-03-04">4 March</time>'),
    ).toMatchObject({
      title: 'Pier talks end without a word',
      author: 'Ana Reyes',
      published: { value: '2021-03-04', because: { rule: 'published/time-element' } },
    });
    expect(details('')).toEqual({ title: 'Pier talks end without a word', language: 'en' });
  });
  test('a date that may be two days is none, nor is an address that runs code', () => {
    expect(details('<meta name="date" content="03/04/2021"><link rel="canonical" href="javascript:alert(1)">')).toEqual(
      { title: 'Pier talks end without a word', language: 'en' },
    );
  });
});

describe('hostile pages are read in time, and lose no text', () => {
  test.each([
    ['a hundred thousand nested elements', '<div>'.repeat(100_000) + sentence],
    ['two hundred nested elements', '<div>'.repeat(200) + sentence],
    ['tags that are never closed', `<p>${sentence}<b><i><a href=x><ul><li>`.repeat(50)],
    ['a hundred thousand closing tags', '</div>'.repeat(100_000) + sentence],
    ['a million angle brackets', '<'.repeat(1_000_000) + sentence],
    ['comments without an end', `${sentence}${'<!--'.repeat(50_000)}`],
    ['nothing but text', sentence],
    ['two hundred thousand entities', `<p>${sentence}</p><p>${'&lt;'.repeat(200_000)}</p>`],
    [
      'two hundred thousand entities in an attribute',
      `<p>${sentence}</p><p data-x="${'&quot;'.repeat(200_000)}">x</p>`,
    ],
    ['twenty thousand blocks', `${'<div>x</div>'.repeat(20_000)}<p>${sentence}</p>`],
  ])(
    '%s',
    (_, html) => {
      // Not `toContain`: its message would hold the page.
      expect(articleOf(html).text.includes(sentence)).toBe(true);
    },
    20_000,
  );
  test('an empty page has an empty text', () => {
    for (const html of ['', ' ', '<html></html>', '<!DOCTYPE html>', '<script>'])
      expect(articleOf(html).text.trim()).toBe('');
  });
});

test('no markup makes it throw', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<a href="#">',
      '</a>',
      '<table><td>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<',
      '>',
      '&amp;',
      '&#x110000;',
      '<br>',
      'word ',
      'A sentence, with a stop. ',
      '<svg>',
      '<body>',
      '</body>',
      '<html>',
      '<head>',
      '<title>',
      '\0',
      '\ud800',
    ),
    { maxLength: 50 },
  );
  fc.assert(
    fc.property(pieces, (html) => {
      const { text, outside } = articleOf(html.join(''));
      expect(outside.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 20_000);
