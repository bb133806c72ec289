/**
 * What lies over a screen: search, palette, menus and help. Short menus are drawn by
 * ink-select-input, as a view only.
 */
import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import type { ReactElement } from 'react';
import { fitText } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Choice } from '../walk/overlay-kind.js';
import { isMenu, isRead, isTyping, linesUnder, overlayTitle } from '../walk/overlays.js';
import type { Overlay } from '../walk/state/overlay.js';
import type { Outline } from '../outline/outline.js';
import { sideColumns, type Viewport } from '../outline/viewport.js';
import type { StanceMap } from '../map/stance-map.js';
import { linesOverChoices, linesUnderChoices, shownChoices } from '../walk/choice-lines.js';
import { withFound } from '../walk/found-words.js';
import { Aside, Divider } from './Aside.js';
import { styleOf, type Theme } from './theme.js';
import { typedLine } from '../walk/typed-line.js';
import { redrawnWhole } from './whole-line.js';
import { WritePane } from './WritePane.js';
import { screenWords } from './words.js';

interface OverlayProps {
  readonly overlay: Overlay;
  readonly choices: readonly Choice[];
  /** What the selected one leads to. */
  readonly preview?: Outline | undefined;
  /** What is only read over the screen. */
  readonly reading: readonly string[];
  readonly room: Viewport;
  readonly theme: Theme;
  readonly map: StanceMap;
}

export function OverlayPane({
  overlay,
  map,
  choices,
  preview,
  reading,
  room,
  theme,
}: OverlayProps): ReactElement {
  const width = room.width + (room.side > 0 ? room.side + 1 : 0);
  if (overlay.kind === 'write')
    return <WritePane overlay={overlay} width={width} height={room.height} />;
  const height = room.height - linesOverChoices(overlay);
  const side = preview ? sideColumns(width) : 0;
  const under = linesUnder(
    overlay,
    { signs: theme.signs, map },
    {
      width: width - 4,
      // Of an empty line as well.
      height: height - choices.length - 1,
    },
  );
  return (
    <Box flexDirection="column" width={width} height={room.height} overflow="hidden">
      <Text bold wrap="truncate">
        {redrawnWhole(safeLine(overlayTitle(overlay, map)))}
      </Text>
      {isTyping(overlay) ? (
        <Text wrap="truncate">{redrawnWhole(typedLine(overlay.text, width, theme.signs))}</Text>
      ) : null}
      {isRead(overlay) ? (
        <Reading lines={reading} top={overlay.cursor} height={room.height - 1} />
      ) : (
        <Box flexDirection="row" {...(isMenu(overlay) ? {} : { height })} flexShrink={0}>
          <Choices {...{ overlay, choices, theme, height }} width={width - side} />
          {preview && side > 0 ? (
            <>
              <Divider height={height} theme={theme} />
              <Aside aside={preview} room={{ ...room, side: side - 1, height }} theme={theme} />
            </>
          ) : null}
        </Box>
      )}
      {under.map((line, at) => (
        <Text key={`${at} ${line}`} wrap="truncate">
          {redrawnWhole(`${at === 0 ? '\n' : ''}  ${line}`)}
        </Text>
      ))}
    </Box>
  );
}

interface ChoicesProps {
  readonly overlay: Overlay;
  readonly choices: readonly Choice[];
  readonly theme: Theme;
  readonly width: number;
  readonly height: number;
}

function noChoiceWords({ kind, text }: Overlay): string {
  if (text.trim() !== '') return screenWords.noMatch;
  if (kind === 'names') return screenWords.noNames;
  return kind === 'search' ? screenWords.search : screenWords.noMatch;
}

function Choices({ overlay, choices, theme, width, height }: ChoicesProps): ReactElement {
  if (choices.length === 0) return <Text>{noChoiceWords(overlay)}</Text>;
  const sought = overlay.kind === 'search' ? overlay.text : '';
  const isNumbered = overlay.kind === 'choose';
  const lineOf = ({ label, hint }: Choice, at: number): string => {
    const number = isNumbered && at < 9 ? `${at + 1} ` : '';
    const more = hint === undefined ? '' : `  (${safeLine(hint)})`;
    return fitText(`${number}${safeLine(label)}${more}`, width - 4, theme.signs.ellipsis);
  };
  if (isMenu(overlay))
    return (
      <Menu
        cursor={overlay.cursor}
        lines={choices.map((one, at) => lineOf(one, at))}
        theme={theme}
      />
    );
  return (
    <Box flexDirection="column" width={width} flexShrink={0}>
      {shownChoices(overlay, choices, height).map(line =>
        typeof line === 'string' ? (
          <Text key={line} wrap="truncate" {...styleOf(theme, 'title')}>
            {redrawnWhole(
              `${theme.signs.rule.repeat(2)} ` +
                fitText(safeLine(line), width - 4, theme.signs.ellipsis),
            )}
          </Text>
        ) : (
          <ChoiceLine
            key={line.at}
            line={lineOf(line.choice, line.at)}
            sought={sought}
            here={line.at === overlay.cursor}
            off={line.choice.disabled !== undefined}
            theme={theme}
          />
        ),
      )}
      {(choices[overlay.cursor]?.details ?? [])
        .slice(0, linesUnderChoices(choices, height))
        .map(line => (
          <Text key={line} wrap="truncate">
            <Found
              line={`  ${fitText(safeLine(line), width - 4, theme.signs.ellipsis)}`}
              {...{ sought, theme }}
            />
          </Text>
        ))}
    </Box>
  );
}

/**
 * A short menu. Its own keys are off: it loses some in a burst. The cursor is the walk's, so it is
 * redrawn when that moves.
 */
function Menu({
  cursor,
  lines,
  theme,
}: {
  readonly cursor: number;
  readonly lines: readonly string[];
  readonly theme: Theme;
}): ReactElement {
  return (
    <SelectInput
      key={cursor}
      isFocused={false}
      initialIndex={cursor}
      indicatorComponent={({ isSelected }) => (
        <Text bold>{`${isSelected ? theme.signs.pointer : ' '} `}</Text>
      )}
      itemComponent={({ isSelected, label }) => (
        <Text bold={isSelected ?? false} wrap="truncate">
          {redrawnWhole(label)}
        </Text>
      )}
      items={lines.map((label, value) => ({ label, value }))}
    />
  );
}

function ChoiceLine({
  line,
  sought,
  here,
  off,
  theme,
}: {
  readonly line: string;
  readonly sought: string;
  readonly here: boolean;
  readonly off: boolean;
  readonly theme: Theme;
}): ReactElement {
  const style = off ? styleOf(theme, 'muted') : {};
  return (
    <Text wrap="truncate" {...(here ? styleOf(theme, 'focus') : style)}>
      <Found line={`${here ? theme.signs.pointer : ' '} ${line}`} {...{ sought, theme }} />
    </Text>
  );
}

/** A line with the words that were sought told apart. */
function Found({
  line,
  sought,
  theme,
}: {
  readonly line: string;
  readonly sought: string;
  readonly theme: Theme;
}): ReactElement {
  const spans = withFound(line, sought);
  if (spans.length < 2) return <>{redrawnWhole(line)}</>;
  return (
    <>
      {spans.map(({ text, role }, at) =>
        role === 'plain' ? (
          redrawnWhole(text)
        ) : (
          <Text key={at} {...styleOf(theme, role)}>
            {redrawnWhole(text)}
          </Text>
        ),
      )}
    </>
  );
}

function Reading({
  lines,
  top,
  height,
}: {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}): ReactElement {
  const first = Math.max(0, Math.min(top, lines.length - height));
  return (
    <Box flexDirection="column">
      {lines.slice(first, first + height).map((line, at) => (
        <Text key={`${at} ${line}`} wrap="truncate" bold={!line.startsWith(' ')}>
          {redrawnWhole(line)}
        </Text>
      ))}
    </Box>
  );
}
