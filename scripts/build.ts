/**
 * `npm run build`: dist/ with the launcher, the bundled program, its source maps and the licences
 * of what is in it.
 */
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './build/bundle.js';
import { packagesOf, thirdPartyText } from './build/third-party.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const modules = await bundle(root, dist);
writeFileSync(`${dist}THIRD-PARTY.txt`, thirdPartyText(packagesOf(modules)));
writeFileSync(`${dist}package.json`, '{ "type": "commonjs" }\n');
copyFileSync(`${root}scripts/build/launcher.cjs`, `${dist}cli.js`);
chmodSync(`${dist}cli.js`, 0o755);
