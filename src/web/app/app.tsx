/** The page as a whole: home, or a case. */
import './app.css';
import { Component, lazy, type ReactNode, Suspense, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { app as phrases } from '../phrases/app.ts';
import { placeAt } from '../place/place.ts';
import { go, usePlace } from '../place/use-place.ts';
import { useKeysKey, useKeysOpen } from './keys-state.ts';
import { Notices } from './notices.tsx';
import { usePaletteKeys, usePaletteOpen } from './palette-state.ts';
import { Workbench } from './workbench.tsx';

const HomeView = lazy(async () => ({ default: (await import('../home/home-view.tsx')).HomeView }));
const KeysList = lazy(async () => ({ default: (await import('./keys-list.tsx')).KeysList }));
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

export function App() {
  const place = usePlace();
  const { isOpen } = usePaletteOpen();
  const areKeysOpen = useKeysOpen(({ isOpen }) => isOpen);
  usePaletteKeys();
  useKeysKey();
  useEffect(() => {
    if (place.at === 'home') document.title = phrases.name;
  }, [place.at]);
  return (
    <I18nProvider>
      <RouterProvider navigate={(address) => go(placeAt(address))}>
        <Guard>
          <Suspense>{place.at === 'home' ? <HomeView /> : <Workbench shelf={place.shelf} id={place.id} />}</Suspense>
          <Suspense>{isOpen && <Palette />}</Suspense>
          <Suspense>{areKeysOpen && <KeysList />}</Suspense>
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
