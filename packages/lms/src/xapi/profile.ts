import { ids, types, verbs, extension } from './iris.js';

const en = (text: string): { readonly en: string } => ({ en: text });

/** Our verbs, with what they mean. The others are of ADL, TinCan and the video profile. */
const ours = {
  stuck: 'The pupil worked long without getting further; the teacher is told.',
  asked: 'The pupil asked the teacher for help.',
  overruled: 'A teacher decided otherwise than the system.',
  reflected: 'The pupil answered a question of the exit ticket; the words stay away unless the host asked for them.',
  chose: 'The pupil chose: help, a challenge, a goal, to go on, to stop.',
  reopened: 'A goal that was mastered is practised again.',
  decided: 'The system decided what comes next; the fact has its reasons. Only where the host asks for all.',
  presented: 'A task was put before the pupil. Only where the host asks for all.',
  entered: 'A phase of the lesson began. Only where the host asks for all.',
  left: 'The pupil closed a support. Only where the host asks for all.',
  began: 'A session of practice began within a cmi5 session.',
  ended: 'A session of practice ended within a cmi5 session.',
} as const;

const extensions = {
  attempt: 'Try at the task: 1 is the first, and only that one counts.',
  unaided: 'No hint, figure, worked step or support before this answer.',
  track: 'Track of the material: basis, herhaling or verrijking. It describes tasks, never a pupil.',
  rapid: 'Faster than anyone reads.',
  misconception: 'Id of the misconception that the answer shows.',
  leerstatus: 'What is known after the answer: goal, estimate, low and high (0 to 1), model.',
  kind: 'Kind of support: hint, figure, video, plan, example.',
  from: 'Track of the material before.',
  to: 'Track of the material now.',
  reason: 'Why: a code, no words of a pupil.',
  answered: 'Answers since the goal was begun.',
  right: 'Right answers among them.',
  level: 'How it is with being stuck: warning or stuck.',
  by: 'How a goal was mastered, or which teacher decided: a key, never a name.',
  when: 'Whether the pupil estimated before or after practising.',
  choice: 'What was chosen between.',
  value: 'What was chosen.',
  do: 'What a teacher decided.',
  phase: 'Phase of the lesson.',
  fact: 'The whole fact, as Leerspoor keeps it.',
} as const;

/** The xAPI profile of Leerspoor, after the xAPI Profiles Specification 1.0. */
export const profile = {
  '@context': 'https://w3id.org/xapi/profiles/context',
  id: 'urn:leerspoor:xapi:profile',
  type: 'Profile',
  conformsTo: 'https://w3id.org/xapi/profiles#1.0',
  prefLabel: en('Leerspoor'),
  definition: en(
    'What a pupil does who practises one goal at a time, and what is known of the goal after each answer.',
  ),
  author: { type: 'Organization', name: 'Leerspoor' },
  versions: [{ id: ids.profile, generatedAtTime: '2026-11-22T00:00:00Z' }],
  concepts: [
    ...Object.entries(ours).map(([name, text]) => ({
      ...{ id: verbs[name as keyof typeof ours], type: 'Verb', inScheme: ids.profile },
      ...{ prefLabel: en(name), definition: en(text) },
    })),
    ...Object.entries(extensions).map(([name, text]) => ({
      ...{ id: extension(name), type: 'ContextExtension', inScheme: ids.profile },
      ...{ prefLabel: en(name), definition: en(text), inlineSchema: '{}' },
    })),
    {
      ...{ id: types.step, type: 'ActivityType', inScheme: ids.profile },
      ...{ prefLabel: en('step'), definition: en('A step of a plan that leads to the answer.') },
    },
  ],
} as const;
