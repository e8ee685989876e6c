/** The keyboard and nothing else: what a person does who has no mouse. */
import type { Page } from 'playwright-core';

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

/** By the palette. */
export async function command(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(typed);
  await page.getByRole('menuitem', { name: typed }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
