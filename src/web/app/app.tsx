/** The page as a whole: home, or a case. */
import './app.css';
import { Component, type ReactNode, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { HomeView } from '../home/home-view.tsx';
import { app as phrases } from '../phrases/app.ts';
import { placeAt } from '../place/place.ts';
import { go, usePlace } from '../place/use-place.ts';
import { Notices } from './notices.tsx';
import { Palette } from './palette.tsx';
import { Workbench } from './workbench.tsx';

export function App() {
  const place = usePlace();
  useEffect(() => {
    if (place.at === 'home') document.title = phrases.name;
  }, [place.at]);
  return (
    <I18nProvider>
      <RouterProvider navigate={(address) => go(placeAt(address))}>
        <Guard>
          {place.at === 'home' ? <HomeView /> : <Workbench shelf={place.shelf} id={place.id} />}
          <Palette />
          <Notices />
        </Guard>
      </RouterProvider>
    </I18nProvider>
  );
}

/** Where a part of the page fails, it is said, with a way on; the case lies safe in its folder. */
class Guard extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="crashed">
        <p>{phrases.crashed}</p>
        <button type="button" onClick={() => location.reload()}>
          {phrases.again}
        </button>
      </main>
    );
  }
}
