import { spawn } from 'node:child_process';

export interface Program {
  kill(): void;
  /** What it first writes to file descriptor 3; rejects where it stops before. */
  says(): Promise<string>;
}

/** Starts a program, with `env` added to ours, in a process group of its own, which ends with this process at the latest. */
export function start(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const kill = (): void => {
    try {
      if (child.pid) process.kill(-child.pid);
    } catch {
      // the group is gone already
    }
  };
  process.once('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, leave); // else there is no exit event
  child.once('exit', () => process.off('exit', kill));
  const says = (): Promise<string> =>
    new Promise((resolve, reject) => {
      child.stdio[3]?.once('data', (data: Buffer) => resolve(String(data).trim()));
      child.once('error', reject);
      child.once('exit', (code) =>
        reject(new Error(`${program} stopped with code ${code ?? 'none'} before it was ready.`)),
      );
    });
  return { kill, says };
}

const leave = (): never => process.exit(1);
