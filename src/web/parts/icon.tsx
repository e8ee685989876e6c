/** The signs of the page, drawn on one grid of 20, in the color of the text around them. */
const paths = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  close: 'M5 5l10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-3.5-3.5M16 8l-3.5 3.5',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M4 16l1.4-1.4M14.6 5.4 16 4',
  moon: 'M16 11.5A6.5 6.5 0 0 1 8.5 4 6.5 6.5 0 1 0 16 11.5Z',
  model: 'M4 4.5h12M4 8.2h12M4 11.8h8M4 15.5h8',
  text: 'M7.5 6 4 10l3.5 4M12.5 6l3.5 4-3.5 4',
  both: 'M3.5 4h13v12h-13zM10 4v12',
  none: 'M3.5 4h13v12h-13z',
  grip: 'M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6',
  pencil: 'M4 16l.8-3.4L13 4.4l2.6 2.6-8.2 8.2L4 16Z',
  print: 'M6 8V3.5h8V8M6 14H4V8h12v6h-2M6 11.5h8v5H6z',
  save: 'M10 3.5v9M6.5 9 10 12.5 13.5 9M4 16.5h12',
  home: 'M3.5 9.5 10 4l6.5 5.5M5.5 8.5V16h9V8.5',
  open: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  help: 'M7.6 7.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.9M10 14.8v.01',
  check: 'M4.5 10.5 8.5 14.5 15.5 6',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.4 2.4a3 3 0 0 0 4.2 4.2l.9-.9',
  play: 'M7 5l8 5-8 5V5Z',
  quote: 'M4 6h4.5v4.5c0 1.9-1.2 3-3 3.5M11.5 6H16v4.5c0 1.9-1.2 3-3 3.5',
  filter: 'M3.5 5h13L11.5 11v5l-3-1.5V11L3.5 5Z',
  dots: 'M5 10v.01M10 10v.01M15 10v.01',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" fill="none" aria-hidden="true">
      <path
        d={paths[name]}
        stroke="currentColor"
        strokeWidth={name === 'grip' || name === 'dots' ? 2.4 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
