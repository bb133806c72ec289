/**
 * Programs that show hand-outs as paper. Where one is missing, its tests are skipped with one line
 * that says so.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The path of the first of these programs that is there. */
export function programOf(...names: readonly string[]): string | undefined {
  return names
    .map(name =>
      spawnSync('sh', ['-c', `command -v ${name}`])
        .stdout.toString()
        .trim(),
    )
    .find(path => path !== '');
}

/** Whether all of these are there; says in one line what is skipped where one is not. */
export function allThere(
  what: string,
  programs: Readonly<Record<string, string | undefined>>,
): boolean {
  const missing = Object.entries(programs)
    .filter(([, found]) => found === undefined)
    .map(([name]) => name);
  if (missing.length > 0)
    process.stderr.write(`Skipped, for want of ${missing.join(' and ')}: ${what}.\n`);
  return missing.length === 0;
}

/** Has a word processor print files as PDF into a folder; returns what it had to say, if it failed. */
export function printedBy(
  office: string,
  folder: string,
  files: readonly string[],
): string | undefined {
  const { status, stderr } = spawnSync(office, [
    '--headless',
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  ]);
  return status === 0 ? undefined : `ended with ${status}: ${stderr.toString()}`;
}

export interface PaperPage {
  /** The lines between head and foot. */
  readonly lines: readonly string[];
}

/**
 * The text of a PDF, page by page, without the lines at its head and foot for which `margin` is
 * true.
 */
export function pagesOf(pdf: string, margin: (line: string) => boolean): readonly PaperPage[] {
  const { stdout } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const pages = stdout.toString().split('\f').slice(0, -1);
  return pages.map(text => {
    const lines = text
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '');
    return {
      lines: lines.filter((line, at) => (at > 4 && at < lines.length - 4) || !margin(line)),
    };
  });
}
