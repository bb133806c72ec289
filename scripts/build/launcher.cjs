#!/usr/bin/env node
'use strict';
// The launcher. The cache of compiled code has to be on before the program is read; old Nodes are
// told, in words they can parse.
const node = process.versions.node.split('.').map(Number);
if (node[0] < 22 || (node[0] === 22 && node[1] < 12)) {
  process.stderr.write(
    'stancemap needs Node 22.12 or later; this is Node ' + process.versions.node + '.\n',
  );
  process.exitCode = 1;
} else {
  // A folder that is no whole path is none: it would be made wherever one happens to work.
  for (const name of ['TMPDIR', 'TMP', 'TEMP'])
    if (!require('node:path').isAbsolute(process.env[name] || '/')) delete process.env[name];
  require('node:module').enableCompileCache();
  require('./main.cjs');
}
