/** zsh as people type at it, with a script of completions read. */
import { spawn, type IPty } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const prompt = 'ready> ';

export class Zsh {
  private readonly pty: IPty;
  private readonly screen = new xterm.Terminal({ cols: 120, rows: 30, allowProposedApi: true });
  private seen = (): void => {};

  constructor({
    folder,
    env,
    script,
  }: {
    readonly folder: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly script: string;
  }) {
    this.pty = spawn('zsh', ['-f', '-i'], { cols: 120, rows: 30, cwd: folder, env: { ...env } });
    this.pty.onData(data => this.screen.write(data, () => this.seen()));
    this.pty.write(
      // What the shell's own completions are is looked up once, and kept beside the script.
      `unsetopt beep; autoload -U compinit; compinit -C -d '${script}.dump'; source '${script}'; ` +
        `clear; PROMPT='${prompt}'\r`,
    );
  }

  /** Types a line and Tab; resolves to the screen once it has what is wanted. */
  async completed(typed: string, wanted: string): Promise<string> {
    await this.until(text => text.startsWith(prompt));
    this.pty.write(typed);
    await this.until(text => text.includes(typed));
    this.pty.write('\t');
    return this.until(text => text.includes(wanted));
  }

  end(): void {
    this.pty.kill('SIGKILL');
  }

  private until(holds: (text: string) => boolean): Promise<string> {
    return new Promise(resolve => {
      this.seen = () => {
        const text = Array.from(
          { length: 30 },
          (_row, at) => this.screen.buffer.active.getLine(at)?.translateToString(true) ?? '',
        ).join('\n');
        if (!holds(text)) return;
        this.seen = () => {};
        resolve(text);
      };
      this.seen();
    });
  }
}
