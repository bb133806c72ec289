/**
 * What lies over a screen: search, palette, menus and help. Short menus are drawn by
 * ink-select-input, as a view only.
 */
import { Box, Text } from 'ink';
import SelectInput from 'ink-select-input';
import type { ReactElement } from 'react';
import { fitEnd, fitText } from '../text/layout.js';
import { safeLine, safeText } from '../text/safe-text.js';
import type { Binding } from '../walk/bindings.js';
import { isTyping, type Choice } from '../walk/choices.js';
import type { Overlay, OverlayKind } from '../walk/state/overlay.js';
import type { Viewport } from '../outline/viewport.js';
import { helpLines } from '../walk/help.js';
import type { Theme } from './theme.js';
import { WritePane } from './WritePane.js';

interface OverlayProps {
  readonly overlay: Overlay;
  readonly choices: readonly Choice[];
  readonly bindings: readonly Binding[];
  readonly room: Viewport;
  readonly theme: Theme;
}

const titles: Readonly<Record<OverlayKind, string>> = {
  search: 'Search',
  palette: 'All actions: type to narrow',
  help: 'Keys',
  burden: 'Burden of proof: what must evidence be before it counts?',
  filter: 'Filter the lists',
  compare: 'Compare with: type to narrow',
};

export function OverlayPane({
  overlay,
  choices,
  bindings,
  room,
  theme,
}: OverlayProps): ReactElement {
  const width = room.width + (room.side > 0 ? room.side + 1 : 0);
  if (overlay.kind === 'write')
    return <WritePane overlay={overlay} width={width} height={room.height} />;
  return (
    <Box flexDirection="column" width={width} height={room.height} overflow="hidden">
      <Text bold wrap="truncate">
        {overlay.kind === 'pick' ? safeLine(overlay.picking.title) : titles[overlay.kind]}
      </Text>
      {isTyping(overlay) ? (
        <Text wrap="truncate">
          {`${theme.pointer} ` +
            `${fitEnd(`${safeText(overlay.text).replaceAll(/\s/g, ' ')}_`, width - 2, theme.ellipsis)}`}
        </Text>
      ) : null}
      {overlay.kind === 'help' ? (
        <Help
          bindings={bindings}
          top={overlay.cursor}
          height={room.height - 1}
          width={width}
          ellipsis={theme.ellipsis}
        />
      ) : (
        <Choices
          {...{ overlay, choices, theme, width }}
          height={room.height - (isTyping(overlay) ? 2 : 1)}
        />
      )}
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

function Choices({ overlay, choices, theme, width, height }: ChoicesProps): ReactElement {
  if (choices.length === 0)
    return (
      <Text>
        {overlay.kind === 'search' && overlay.text.trim() === ''
          ? 'Type a word, a figure or a reference.'
          : 'No match.'}
      </Text>
    );
  const lineOf = (choice: Choice): string =>
    fitText(
      `${safeLine(choice.label)}${choice.hint ? `  (${safeLine(choice.hint)})` : ''}`,
      width - 4,
      theme.ellipsis,
    );
  if (overlay.kind === 'burden') {
    // Its own keys are off: it loses some in a burst. The cursor is the walk's, so it is redrawn
    // when that moves.
    return (
      <SelectInput
        key={overlay.cursor}
        isFocused={false}
        initialIndex={overlay.cursor}
        indicatorComponent={({ isSelected }) => (
          <Text bold>{`${isSelected ? theme.pointer : ' '} `}</Text>
        )}
        itemComponent={({ isSelected, label }) => (
          <Text bold={isSelected ?? false} wrap="truncate">
            {label}
          </Text>
        )}
        items={choices.map((choice, value) => ({ label: lineOf(choice), value }))}
      />
    );
  }
  const first = Math.max(
    0,
    Math.min(overlay.cursor - Math.floor(height / 2), choices.length - height),
  );
  return (
    <Box flexDirection="column">
      {choices.slice(first, first + height).map((choice, at) => {
        const here = first + at === overlay.cursor;
        return (
          <Text
            key={first + at}
            wrap="truncate"
            bold={here}
            inverse={here}
            dimColor={choice.disabled !== undefined}
          >{`${here ? theme.pointer : ' '} ${lineOf(choice)}`}</Text>
        );
      })}
    </Box>
  );
}

function Help({
  bindings,
  top,
  height,
  width,
  ellipsis,
}: {
  readonly bindings: readonly Binding[];
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly ellipsis: string;
}): ReactElement {
  const lines = helpLines(bindings);
  const first = Math.max(0, Math.min(top, lines.length - height));
  return (
    <Box flexDirection="column">
      {lines.slice(first, first + height).map(line => (
        <Text key={line} wrap="truncate" bold={!line.startsWith(' ')}>
          {fitText(line, width, ellipsis)}
        </Text>
      ))}
    </Box>
  );
}
