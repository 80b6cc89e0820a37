import { scoring as choice } from './interactions/choice/score.js';
import { scoring as fraction } from './interactions/fraction/score.js';
import type { AnyScoring, Grade } from './interactions/kind.js';
import { loadedSchemas, loadedScoring } from './interactions/loaded.js';
import { scoring as number } from './interactions/number/score.js';
import { scoring as text } from './interactions/text/score.js';
import type { Interaction } from './model/interaction.js';
import type { AnswerKey, Ask, Feedback, FeedbackParts, Outcome, PartOutcome, WrongAnswer } from './model/question.js';
import type { Response } from './model/response.js';
import type { Text } from './model/text.js';

/**
 * What an answer is worth: 0 to 1, with the misconception of a known wrong answer and the author's feedback.
 * An answer that cannot be read has score 0, `unreadable`, and the reason to ask again. Never throws.
 */
export function score(key: AnswerKey, response: Response): Outcome {
  const grade = gradeOf(key.interaction, response);
  if ('ask' in grade) return unreadable(grade.ask);
  const isRight = grade.score === 1;
  const known = isRight ? undefined : (grade.known ?? knownWrong(key, response, ''));
  return {
    score: grade.score,
    ...told(isRight ? key.right : (known?.feedback ?? key.otherwise ?? '')),
    ...misconceptionOf(known),
    ...(grade.parts && { parts: grade.parts.map((part) => withKnown(part, key, response)) }),
    ...(grade.selfJudged && { selfJudged: true }),
  };
}

/** Makes sure that this question can be scored. */
export function loadScoring(interaction: Interaction): Promise<void> {
  const steps = interaction.type === 'stepped' ? interaction.steps : [];
  return loadMissing([interaction.type, ...steps.map((step) => step.interaction.type)]);
}

/** Makes sure that every question of the packs and goals can be scored that were opened until now. */
export const loadKnownScoring = (): Promise<void> => loadMissing(loadedSchemas.keys());

async function loadMissing(types: Iterable<unknown>): Promise<void> {
  const missed = new Set(types);
  for (const type of [...Object.keys(first), ...loadedScoring.keys()]) missed.delete(type);
  if (missed.size > 0) await (await import('./interactions/later-scoring.js')).loadScorings(missed);
}

/** What a response is worth, before anything is said of it. */
export function gradeOf(interaction: Interaction, response: Response): Grade {
  const scoring = response.type === interaction.type ? scoringOf(interaction) : undefined;
  return scoring?.grade(interaction, response, score) ?? { ask: 'unclear' };
}

// The kinds that are there from the start. Sound because the key is the type of interactions and responses.
const first = { choice, number, fraction, text } as unknown as Readonly<Record<string, AnyScoring>>;

const scoringOf = ({ type }: Interaction): AnyScoring | undefined =>
  Object.hasOwn(first, type) ? first[type] : loadedScoring.get(type);

/** How it stands: the part of feedback that is always there. */
export const feedbackText = (feedback: Feedback): Text => (isParts(feedback) ? feedback.how : feedback);

/** The strictest match first, among answers that begin so: of one part, or of all. */
function knownWrong({ interaction, wrong }: AnswerKey, response: Response, start: string): WrongAnswer | undefined {
  for (const same of scoringOf(interaction)?.matches ?? []) {
    const found = wrong.find(({ answer }) => answer?.startsWith(start) && same(interaction, response, answer));
    if (found) return found;
  }
  return undefined;
}

/** A part that is wrong gets the feedback of its known wrong answer, 'id=value'. */
function withKnown(part: PartOutcome, key: AnswerKey, response: Response): PartOutcome {
  const known = part.score < 1 && !part.feedback ? knownWrong(key, response, `${part.id}=`) : undefined;
  return known ? { ...part, feedback: feedbackText(known.feedback), ...misconceptionOf(known) } : part;
}

const misconceptionOf = (known: Pick<WrongAnswer, 'misconception'> | undefined) =>
  known?.misconception !== undefined && { misconception: known.misconception };

function told(feedback: Feedback): Pick<Outcome, 'feedback' | 'next' | 'level'> {
  if (!isParts(feedback)) return { feedback };
  const { how, next, level } = feedback;
  return { feedback: how, ...(next !== undefined && { next }), ...(level && { level }) };
}

const isParts = (feedback: Feedback): feedback is FeedbackParts => typeof feedback === 'object' && 'how' in feedback;

const unreadable = (ask: Ask): Outcome => ({ score: 0, feedback: '', unreadable: true, ask });
