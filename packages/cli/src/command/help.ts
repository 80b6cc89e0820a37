import { commonOptions } from './args.js';
import type { Command, Option } from './command.js';
import { commands } from './registry.js';

export function generalHelp(): string {
  const width = Math.max(0, ...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `leerspoor <command> [options]

${lines.join('\n')}

leerspoor <command> --help   what a command takes
leerspoor --version          which version this is

Exit codes: 0 done, 1 what was given has faults, 2 called in a wrong way, 70 a fault of leerspoor itself.
`;
}

export function commandHelp(command: Command): string {
  const rows = Object.entries({ ...command.options, ...commonOptions }).map(([name, option]) => ({
    left: optionWords(name, option),
    help: option.help,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return `leerspoor ${command.usage}

${command.about.trim()}

${rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`).join('\n')}
`;
}

function optionWords(name: string, { short, type, value }: Option): string {
  return `${short ? `-${short}, ` : '    '}--${name}${type === 'string' ? ` ${value ?? 'VALUE'}` : ''}`;
}
