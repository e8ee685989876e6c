/** How a page looks on a screen and on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1c1c1c; --quiet: #595959; --rule: #c8c8c8; --paper: #fdfdfb; --accent: #24507a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e3; --quiet: #a9a9a6; --rule: #4a4a48; --paper: #1a1b1c; --accent: #8fb8de; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 Georgia, 'Noto Serif', 'Times New Roman', serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.2; font-weight: 600; }
h1 { font-size: 1.9rem; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.4rem 0 .6rem; }
h3 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
header { border-bottom: 1px solid var(--rule); margin-bottom: 1.5rem; }
header p, .quiet, figcaption, .notes { color: var(--quiet); }
.lead { font-size: 1.12rem; }
.warning { border-inline-start: 3px solid var(--accent); padding-inline-start: .8rem; }
table { border-collapse: collapse; width: 100%; margin: 1.4rem 0 .4rem; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--rule); }
th.right, td.right { text-align: end; }
th.center, td.center { text-align: center; }
abbr { text-decoration: none; }
code { font: .88em ui-monospace, 'DejaVu Sans Mono', monospace; }
figure { margin: 1.5rem 0; }
svg { max-width: 100%; height: auto; }
.notes { font-size: .88rem; }
a { color: var(--accent); }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --rule: #999; --paper: #fff; --accent: #000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  table, figure, li { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
