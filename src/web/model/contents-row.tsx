/** The parts of the model, to go to. */
import { Button } from 'react-aria-components';
import { model as phrases } from '../phrases/model.ts';
import type { SectionId } from './sections.ts';

interface Props {
  readonly parts: readonly SectionId[];
  readonly onGo: (part: SectionId) => void;
}

export function ContentsRow({ parts, onGo }: Props) {
  return (
    <nav className="contents-row" aria-label={phrases.contents}>
      {parts.map((part) => (
        <Button key={part} className="part" onPress={() => onGo(part)}>
          {phrases.shortSections[part]}
        </Button>
      ))}
    </nav>
  );
}
