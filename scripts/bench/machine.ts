/** The machine in words: enough to read the figures by, nothing that names it. */
import { readFileSync } from 'node:fs';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  /**
   * How many processes wanted to run, on average over the last five minutes: at the end of a run,
   * its own and others'.
   */
  readonly busy: number;
}

export function machine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: systemName(),
    node: process.version,
    busy: Math.round((loadavg()[1] ?? 0) * 10) / 10,
  };
}

export function machineWords({ processor, cores, memory, system, node, busy }: Machine): string {
  const others =
    busy > cores + 1 ? `; other work ran meanwhile (${busy} processes on average)` : '';
  return `${cores} cores of ${processor}, ${memory}, ${system}, Node ${node.slice(1)}${others}`;
}

function systemName(): string {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? platform();
  } catch {
    return `${platform()} ${release()}`;
  }
}
