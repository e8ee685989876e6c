/** Light or dark: as the system has it, until someone switches. Kept by the browser, as it is nothing of the case. */
export type Theme = 'light' | 'dark' | 'system';

const KEY = 'demarche.theme';

export function currentTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function setTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  showTheme();
}

export function showTheme(): void {
  const theme = currentTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** To the other one than is seen now; where that is what the system has, the page follows the system again. */
export function switchTheme(): void {
  const ofSystem = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const seen = currentTheme() === 'system' ? ofSystem : currentTheme();
  const other = seen === 'dark' ? 'light' : 'dark';
  setTheme(other === ofSystem ? 'system' : other);
}
