/** Where the page begins. */
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { showTheme } from './app/theme.ts';
import { openCase } from './case/open-case.ts';
import { reportsToo } from './phrases/figures.ts';
import { currentPlace } from './place/use-place.ts';

showTheme();
reportsToo();
// Asked for before anything is drawn: it is on its way meanwhile.
const place = currentPlace();
if (place.at === 'case') void openCase(place.shelf, place.id);
createRoot(document.getElementById('root')!).render(<App />);
