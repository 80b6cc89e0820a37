import type { Goal } from '@leerspoor/content';

/** Content part and verb part as one phrase: Dutch and German put the verb last, English and French first. */
export const goalName = ({ content, verb }: Goal, lang: string): string =>
  /^(nl|de|af)\b/.test(lang) ? `${content} ${verb}` : `${verb} ${content}`;
