/** The machine in words: enough to read the figures by, nothing that names it. */
import { readFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
}

export function machine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: systemName(),
    node: process.version,
  };
}

export function machineWords({ processor, cores, memory, system, node }: Machine): string {
  return `${cores} cores of ${processor}, ${memory}, ${system}, Node ${node.slice(1)}`;
}

function systemName(): string {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? platform();
  } catch {
    return `${platform()} ${release()}`;
  }
}
