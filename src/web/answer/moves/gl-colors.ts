/** The page's colors as WebGL needs them: worked out for the theme that is shown. */

export interface GlColors {
  readonly parties: readonly string[];
  readonly surface: string;
  readonly ink: string;
  readonly plain: string;
  readonly holds: string;
  readonly open: string;
  readonly accent: string;
}

const PARTIES = 8;

export function glColors(within: HTMLElement): GlColors {
  const probe = document.createElement('span');
  within.append(probe);
  const colorOf = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    parties: Array.from({ length: PARTIES }, (_, party) => colorOf(`party-${party}`)),
    surface: colorOf('surface'),
    ink: colorOf('ink'),
    plain: colorOf('rule-strong'),
    holds: colorOf('holds'),
    open: colorOf('open'),
    accent: colorOf('accent'),
  };
  probe.remove();
  return colors;
}
