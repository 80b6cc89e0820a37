import type { Audit } from '../schema/audit.js';
import { answersFit } from './answers.js';
import { gridFits, mathFits, sharesFit, stripFits } from './figures.js';
import { itemFits, itemsFit } from './items.js';
import { planFits, stepFits, supportsFit, videoFits } from './supports.js';

/** An author's eyes. */
export const audit: Audit = {
  goal: supportsFit,
  item: itemFits,
  items: itemsFit,
  question: answersFit,
  video: videoFits,
  plan: planFits,
  step: stepFits,
  math: mathFits,
  strip: stripFits,
  shares: sharesFit,
  grid: gridFits,
};
