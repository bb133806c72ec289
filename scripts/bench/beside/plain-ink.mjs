// Ink as its readme shows it, from its own files: what a program pays that does nothing about
// starting.
import { Text, render } from 'ink';
import { createElement } from 'react';

const app = render(createElement(Text, null, 'hello'));
process.stdin.unref();
setTimeout(() => app.unmount(), 0);
