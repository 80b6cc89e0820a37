import { spawn } from 'node:child_process';

/**
 * Starts a program in a process group of its own, which ends with this process at the latest.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to ours
 */
export function start(program, args, env = {}) {
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid);
    } catch {
      // the group is gone already
    }
  };
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const says = () =>
    new Promise((resolve, reject) => {
      child.stdio[3]?.once('data', (/** @type {Buffer} */ data) => resolve(String(data).trim()));
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`${program} stopped with code ${code} before it was ready.`)));
    });
  return { kill, /** What it first writes to file descriptor 3. */ says };
}
