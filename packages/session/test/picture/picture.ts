import { lessonMachine } from '@leerspoor/session/machine';
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** The chart as Mermaid pictures in Markdown: made from the machine that runs, so that they cannot disagree. */
export function picture(): string {
  const { root } = lessonMachine;
  const lesson = child(root, 'lesson');
  return [
    '<!-- Made by packages/session/test/picture/picture.ts; a test fails when it is out of date. -->',
    '# The chart of a lesson',
    'Read with [lesson.md](lesson.md). A word on an arrow is what a pupil, a host or a store says; words in brackets are what the decision must be.',
    '## Around a lesson',
    diagram(root),
    '## A lesson',
    'Each phase with items is drawn once, below.',
    diagram(lesson),
    '## Inside a phase with items',
    'activating, guided, independent, extended, checking and enriching are all this.',
    diagram(child(lesson, 'independent')),
    '## Inside instructing',
    diagram(child(lesson, 'instructing')),
    '',
  ].join('\n\n');
}

function child(node: AnyStateNode, key: string): AnyStateNode {
  const found = node.states[key];
  if (!found) throw new Error(`${node.id} has no state ${key}`);
  return found as AnyStateNode;
}

function diagram(node: AnyStateNode): string {
  const states = Object.values(node.states) as AnyStateNode[];
  const lines = states.flatMap((state) => transitionsOf(state).flatMap((one) => arrow(node, state, one)));
  return ['```mermaid', 'stateDiagram-v2', ...start(node), ...merged(lines), '```'].join('\n');
}

function start(node: AnyStateNode): string[] {
  const first = node.config.initial;
  return typeof first === 'string' ? [`  [*] --> ${first}`] : [];
}

function transitionsOf(state: AnyStateNode): AnyTransitionDefinition[] {
  return [...[...state.transitions.values()].flat(), ...(state.always ?? [])];
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Where a transition leads within this picture; what leads out of it ends in the name of the state there. */
function arrow(picture: AnyStateNode, state: AnyStateNode, transition: AnyTransitionDefinition): Arrow[] {
  return (transition.target ?? []).map((target) => {
    const within = [target, ...ancestors(target)].find(({ parent }) => parent === picture);
    const to = within?.key ?? target.key;
    return {
      from: state.key,
      to,
      label: [eventOf(String(transition.eventType)), guardOf(transition.guard)].filter(Boolean).join(' '),
    };
  });
}

function ancestors(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [node.parent as AnyStateNode, ...ancestors(node.parent as AnyStateNode)] : [];
}

function eventOf(type: string): string {
  if (type.startsWith('xstate.done')) return 'done';
  if (type.startsWith('xstate.error')) return 'fails';
  if (type.startsWith('xstate.after')) return 'takes too long';
  return type;
}

function guardOf(guard: unknown): string {
  if (typeof guard === 'string') return `(${guard})`;
  if (typeof guard !== 'object' || guard === null || !('type' in guard)) return '';
  const params = 'params' in guard && typeof guard.params === 'string' ? guard.params : String(guard.type);
  return `(${params})`;
}

/** Arrows between the same two states are one arrow. */
function merged(arrows: readonly Arrow[]): string[] {
  const labels = new Map<string, Set<string>>();
  for (const { from, to, label } of arrows) {
    const key = `  ${from} --> ${to}`;
    labels.set(key, (labels.get(key) ?? new Set()).add(label));
  }
  return [...labels].map(([key, words]) => {
    const text = [...words].filter(Boolean).join(', ');
    return text ? `${key} : ${text}` : key;
  });
}
