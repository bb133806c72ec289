#!/usr/bin/env node
// The door: React in production, then one command is loaded and nothing else.
process.env['NODE_ENV'] ??= 'production';
const { main } = await import('./commands/main.js');
process.exitCode = await main(process.argv.slice(2));
