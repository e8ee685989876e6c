/** The keyboard and nothing else: what a person does who has no mouse. */
import type { Locator, Page } from 'playwright-core';
import { eventually } from './workbench.ts';

/** More stops than any page of ours has. */
const STOPS = 300;

/** What a screen reader calls that which has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null) return '';
    const texts = (at.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const said = texts.map((element) => element?.getAttribute('aria-label') ?? element?.textContent ?? '').join(' ');
    const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])].map((one) => one.textContent) : [];
    const name = at.getAttribute('aria-label') ?? (said.trim() || labels.join(' ') || at.textContent || '');
    return name.replace(/\s+/g, ' ').trim();
  });
}

/** Tab, until what has the focus is called so. */
export async function tabTo(page: Page, name: string | RegExp, { back = false } = {}): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop++) {
    const at = await focused(page);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    passed.push(at.slice(0, 40));
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The tab key does not lead to ${name}. It led to: ${passed.slice(0, 80).join(' | ')}`);
}

/** What opens takes the focus a moment later; a key before that goes to what is behind it. */
export async function takesKeys(opened: Locator): Promise<void> {
  await eventually(() => opened.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

/** Closes what has opened, and waits until it is gone. */
export async function closeByEscape(opened: Locator): Promise<void> {
  await takesKeys(opened);
  await opened.page().keyboard.press('Escape');
  await opened.waitFor({ state: 'detached' });
}

/** Presses it for as long as it can be pressed: looked at and pressed at once, so that nothing comes in between. */
export async function pressWhileEnabled(button: Locator): Promise<void> {
  const press = () =>
    button.evaluate((element: HTMLButtonElement) => {
      if (element.disabled || element.ariaDisabled === 'true') return false;
      element.click();
      return true;
    });
  while (await press());
}

/** Opens the palette, and types into it. */
export async function typeInPalette(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.type(text);
}

/** By the palette. */
export async function command(page: Page, typed: string): Promise<void> {
  await typeInPalette(page, typed);
  await page.locator('[role="menuitem"][data-focused]', { hasText: typed }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
