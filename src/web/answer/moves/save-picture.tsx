/** The picture as a file, in the colors of print: all of it, however much is in sight. */
import './save-picture.css';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { notify } from '../../case/notices.ts';
import type { MovesAnswer } from '../../desk/questions/moves.ts';
import { IconButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { pngOf } from '../../parts/png-of.ts';
import { saveFile } from '../../parts/save-file.ts';
import { moves as phrases } from '../../phrases/moves.ts';
import { movesSvg } from './moves-svg.ts';

const kinds = ['svg', 'png'] as const;
type Kind = (typeof kinds)[number];

interface Props {
  readonly answer: MovesAnswer;
  readonly movers: readonly number[];
}

export function SavePicture({ answer, movers }: Props) {
  const [isBusy, setBusy] = useState(false);
  const save = async (kind: Kind) => {
    setBusy(true);
    try {
      const svg = movesSvg(answer, movers, phrases.title);
      const content = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
      saveFile(`${phrases.file}.${kind}`, content);
    } catch {
      notify({ id: 'save', says: phrases.tooLarge });
    } finally {
      setBusy(false);
    }
  };
  return (
    <MenuTrigger>
      <IconButton name={phrases.save} look="plain" isDisabled={isBusy}>
        <Icon name="save" />
      </IconButton>
      <Popover className="choice-list">
        <Menu className="save-picture" onAction={(key) => void save(key as Kind)}>
          {kinds.map((kind) => (
            <MenuItem key={kind} id={kind} className="item">
              {phrases.saveAs[kind]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
