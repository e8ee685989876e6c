/** Where the page begins. */
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { showTheme } from './app/theme.ts';

showTheme();
createRoot(document.getElementById('root')!).render(<App />);
