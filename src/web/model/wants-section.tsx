/** What each party wants. */
import { useModel } from './model-context.ts';
import { PreferencesSection } from './preferences/preferences-section.tsx';
import { Section } from './section.tsx';

export function WantsSection() {
  const { target } = useModel();
  return (
    <Section id="preferences" isChanged={target.isChanged('preferences')}>
      <PreferencesSection />
    </Section>
  );
}
