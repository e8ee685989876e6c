export function chromium(): string | undefined;
export function installedChromium(): string | undefined;
export function chromiumSwitches(): string[];
