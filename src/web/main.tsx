/** Where the page begins. */
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import { createRoot } from 'react-dom/client';
import { askedAhead } from './ahead.ts';
import { App } from './app/app.tsx';
import { showTheme } from './app/theme.ts';
import { openCase } from './case/open-case.ts';
import { reportsToo } from './phrases/figures.ts';
import { currentPlace } from './place/use-place.ts';
import { answersUnderWay } from './server-calls/server-calls.ts';

showTheme();
reportsToo();
answersUnderWay(askedAhead);
// Taken up before anything is drawn: it is on its way meanwhile.
const place = currentPlace();
if (place.at === 'case') void openCase(place.shelf, place.id);
createRoot(document.getElementById('root')!).render(<App />);
