// tsc keeps the shebang but not the executable bit, which `npm link` and direct runs need.
import { chmodSync } from 'node:fs';

chmodSync(new URL('../dist/cli.js', import.meta.url), 0o755);
