/** The page that is handed on: to be read here, printed, or saved. */
import './brief-view.css';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Block } from '../../../report/writers/document.ts';
import type { FileKind } from '../../desk/questions/brief.ts';
import { useQuestion } from '../../desk/use-question.ts';
import { Answering } from '../../parts/answering.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { pngOf } from '../../parts/png-of.ts';
import { PrintedPage } from '../../parts/printed-page.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { saveMade, useSaving } from '../../parts/use-saving.ts';
import { brief as phrases } from '../../phrases/brief.ts';
import { askedAt, lensOf, useCasePlace } from '../../place/use-place.ts';

const kinds = Object.keys(phrases.files) as FileKind[];
type Deed = FileKind | 'figureSvg' | 'figurePng';

export function BriefView() {
  const place = useCasePlace();
  const lens = lensOf(place);
  const asking = useQuestion('brief', { lens });
  const { isBusy, saving } = useSaving();
  const document = asking.value;
  const figure = document?.blocks.find((block) => block.kind === 'figure');

  const save = (deed: Deed) =>
    saving(() =>
      deed === 'figureSvg' || deed === 'figurePng'
        ? saveFigure(deed, figure)
        : saveMade({ lens, kind: deed, ...askedAt(place) }),
    );

  return (
    <div className="brief-view">
      <div className="deeds no-print">
        <Button look="main" isDisabled={document === undefined} onPress={() => print()}>
          <Icon name="print" />
          {phrases.print}
        </Button>
        <MenuTrigger>
          <Button isDisabled={document === undefined || isBusy}>
            <Icon name="save" />
            {isBusy ? phrases.saving : phrases.save}
          </Button>
          <Popover className="choice-list">
            <Menu className="brief-files" onAction={(key) => void save(key as Deed)}>
              {kinds.map((kind) => (
                <MenuItem key={kind} id={kind} className="item">
                  {phrases.files[kind]}
                </MenuItem>
              ))}
              {figure !== undefined && (
                <>
                  <MenuItem id="figureSvg" className="item">
                    {phrases.figureSvg}
                  </MenuItem>
                  <MenuItem id="figurePng" className="item">
                    {phrases.figurePng}
                  </MenuItem>
                </>
              )}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      <Answering asking={asking}>{(answer) => <PrintedPage document={answer} level={2} />}</Answering>
    </div>
  );
}

async function saveFigure(deed: 'figureSvg' | 'figurePng', figure: Block | undefined): Promise<void> {
  if (figure?.kind !== 'figure') return;
  if (deed === 'figureSvg') saveFile(`${phrases.figureOf}.svg`, new Blob([figure.svg], { type: 'image/svg+xml' }));
  else saveFile(`${phrases.figureOf}.png`, await pngOf(figure.svg));
}
