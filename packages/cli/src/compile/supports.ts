import type { Plan, PlanStep, Support } from '@leerspoor/content';
import type { Scope } from '../expression/index.js';
import type { Problems } from '../source/problem.js';
import type { SupportSource } from '../source/schema/index.js';
import type { Spot } from '../source/spot.js';
import type { Writer } from '../template/writer.js';
import { figureOf } from './figure.js';
import { stepOf } from './step.js';
import { videoFile, videoOf } from './video.js';

/** What supports are compiled with: a writer without variables, and one where any name is a slot. */
export interface SupportShop {
  readonly goal: string;
  readonly lang: string;
  readonly writer: Writer;
  readonly slotWriter: Writer;
  readonly problems: Problems;
  /** What a JSON file of the folder holds. */
  json(file: string, at: Spot): unknown;
}

const none: Scope = {};

export function supportsOf(sources: readonly SupportSource[], spot: Spot, shop: SupportShop): Support[] {
  const counts = new Map<string, number>();
  return sources.map((source, i) => {
    const count = (counts.get(source.kind) ?? 0) + 1;
    counts.set(source.kind, count);
    const id = ('id' in source ? source.id : undefined) ?? `${shop.goal}-${source.kind}${count > 1 ? `-${count}` : ''}`;
    return supportOf(source, id, spot.at(i), shop);
  });
}

function supportOf(source: SupportSource, id: string, spot: Spot, shop: SupportShop): Support {
  const { writer } = shop;
  switch (source.kind) {
    case 'hint':
      return { kind: 'hint', id, text: writer.text(source.text, spot.at('text'))(none) };
    case 'figure':
      return {
        kind: 'figure',
        id,
        figure: figureOf(source.figure, spot.at('figure'), writer)(none),
        ...(source.text !== undefined && { text: writer.text(source.text, spot.at('text'))(none) }),
      };
    case 'video-file':
      return videoFile(source.file, spot.at('file'), shop);
    case 'video':
      return videoOf(source, id, spot, shop);
    case 'plan':
      return planOf(source, id, spot, shop);
    case 'example':
      return {
        kind: 'example',
        id,
        task: writer.text(source.task, spot.at('task'))(none),
        ...(source.figure && { figure: figureOf(source.figure, spot.at('figure'), writer)(none) }),
        lines: source.lines.map((line, i) => ({
          text: writer.text(line.text, spot.at('lines', i, 'text'))(none),
          ...(line.think !== undefined && { think: writer.text(line.think, spot.at('lines', i, 'think'))(none) }),
        })),
      };
  }
}

function planOf(source: Extract<SupportSource, { kind: 'plan' }>, id: string, spot: Spot, shop: SupportShop): Plan {
  const example = Object.fromEntries(
    Object.entries(source.example ?? {}).map(([name, value]) => [
      name,
      shop.writer.plain(value, spot.at('example', name))(none),
    ]),
  );
  const steps: PlanStep[] = source.steps.map((step, i) => stepOf(step, spot.at('steps', i), example, shop));
  return { kind: 'plan', id, steps };
}
