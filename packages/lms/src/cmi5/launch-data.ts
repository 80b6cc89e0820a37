import type { Context } from '../xapi/statement.js';
import { address, isRecord } from './launch.js';

/** What the LMS left for this launch in the state `LMS.LaunchData` (cmi5, section 10). */
export interface LaunchData {
  /** To be merged into every statement. */
  readonly template: Context;
  /** Browse and Review: nothing is passed or completed. */
  readonly isNormal: boolean;
  /** 0 to 1. */
  readonly masteryScore: number | undefined;
  readonly returnUrl: string | undefined;
}

/** Anything may be missing or strange in it: then it is as if it were not there. */
export function readLaunchData(input: unknown): LaunchData {
  const data = isRecord(input) ? input : {};
  const score = Number(data.masteryScore ?? NaN);
  return {
    template: isRecord(data.contextTemplate) ? withLists(data.contextTemplate) : {},
    isNormal: data.launchMode === undefined || data.launchMode === 'Normal',
    masteryScore: score > 0 && score <= 1 ? score : undefined,
    returnUrl: address(data.returnURL),
  };
}

/** A template may hold one activity where a list is meant. */
function withLists(template: Readonly<Record<string, unknown>>): Context {
  if (!isRecord(template.contextActivities)) return template;
  const lists = Object.entries(template.contextActivities).map(([kind, some]) => [
    kind,
    Array.isArray(some) ? some : [some],
  ]);
  return { ...template, contextActivities: Object.fromEntries(lists) as NonNullable<Context['contextActivities']> };
}
