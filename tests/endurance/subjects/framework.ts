/** The imports: abstract frameworks in each of their formats, to a map that opens. */
import { readAf, writeAf } from '../../../source/interchange/af.js';
import { readApx, writeApx } from '../../../source/interchange/apx.js';
import { frameworkMap } from '../../../source/interchange/framework-map.js';
import { mapFramework } from '../../../source/interchange/framework.js';
import { reportText } from '../../../source/interchange/loss-report.js';
import { readTgf, writeTgf } from '../../../source/interchange/tgf.js';
import type { Fault } from '../../../source/map/fault.js';
import { loadMap } from '../../../source/map/load.js';
import type { Chance } from '../chance.js';
import { hostileText } from '../hostile-text.js';
import { troubleInText } from '../judge.js';
import { mutantOfText } from '../mutate.js';
import { lookAt } from './look.js';
import { bundledMap } from './sound-files.js';
import type { Subject } from './subject.js';

const formats = {
  apx: { read: readApx, write: writeApx },
  tgf: { read: readTgf, write: writeTgf },
  af: { read: readAf, write: writeAf },
} as const;
const { framework } = mapFramework(bundledMap, 'apx');
const cut = {
  arguments: framework.arguments.slice(0, 30),
  attacks: framework.attacks.filter(pair =>
    pair.every(name => framework.arguments.indexOf(name) < 30),
  ),
};
const handwritten = {
  apx:
    '% a comment\narg(a). arg(b).\narg("night \\"train\\"").\natt(a,b). ' +
    'att(b,a).\natt(a,a).\natt(b,"night \\"train\\"").\n',
  tgf: 'a first\nb\nc\n#\na b\nb a label\nc c\n',
  af: 'p af 3\n# a comment\n1 2\n2 1\n3 3\n',
} as const;

/** The imports of one format. */
export function imports(format: keyof typeof formats): Subject {
  const { read, write } = formats[format];
  return {
    name: format,
    input: chance => {
      const text = chance.yes(0.5) ? handwritten[format] : write(cut);
      return chance.yes(0.2) ? withHostileName(chance, text) : mutantOfText(chance, text);
    },
    open: async (text, chance, watch) => {
      const found = watch.time('read', () => read(text));
      if (!found.ok)
        return {
          read: false,
          faults: found.problems.map((problem): Fault => ({
            file: 'in',
            path: '',
            severity: 'error',
            rule: 'import',
            ...problem,
          })),
          troubles: [],
        };
      const { file, report } = watch.time('convert', () =>
        frameworkMap(found.framework, {
          title: 'in',
          updated: '2026-01-01',
          format,
          dropped: found.dropped,
        }),
      );
      const loaded = watch.time('load', () => loadMap(JSON.stringify(file), 'map.json'));
      const troubles = reportText(report)
        .split('\n')
        .flatMap(line => troubleInText(line) ?? []);
      if (!loaded.ok)
        return {
          read: true,
          faults: [],
          troubles: [
            ...troubles,
            `what was imported does not load: ${loaded.faults[0]?.message ?? ''}`,
          ],
        };
      return {
        read: true,
        faults: [],
        troubles: [...troubles, ...lookAt(loaded.map, chance, watch, 1)],
      };
    },
  };
}

function withHostileName(chance: Chance, text: string): string {
  return text.replaceAll(/\ba\b|\b1\b/g, () => hostileText(chance).slice(0, 300));
}
