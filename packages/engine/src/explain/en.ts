import { fit, type Fit, type Sentences } from './sentences.js';

const overrules = {
  assign: 'this goal first',
  skip: 'a goal is skipped',
  lock: 'a goal is locked',
  track: 'this kind of exercises',
  exclude: 'an item is left out',
  master: 'a goal counts as reached',
  observe: 'an observation',
  policy: 'another policy',
  withdraw: 'a decision withdrawn',
};
const choices = { support: 'help', challenge: 'how hard it may be', goal: 'this goal' };
const rungs = {
  hint: ['You get a tip with it.', 'a tip'],
  figure: ['You get a drawing with it.', 'a drawing'],
  choose: ['Choose how you want to see it again.', 'the pupil chooses a video, the plan or an example'],
  plan: ['We do it together, step by step.', 'the whole plan'],
} as const;
const triggers = {
  'two-wrong': 'two in a row not right',
  'low-success': 'under 60 % of the last five right',
  'after-help': 'not right with the last help either',
  'not-alone': 'not ready to go on alone yet',
};
const fading = {
  first: 'The first steps are there. You do the rest.',
  less: 'That worked. Now you do one step more.',
  more: 'We put one step back.',
  same: 'The first steps are there. You do the rest.',
};
const spoors = {
  1: 'spoor 1 (practice at once)',
  2: 'spoor 2 (instruction, then practice together)',
  3: 'spoor 3 (instruction, practice together and short sets; have a look)',
};
const ways = { practice: 'by practice', check: 'by the check', teacher: 'by the teacher’s word' };

/** How the task fits what the pupil can do now. */
const fits: Readonly<Record<Fit, string>> = {
  easy: 'We practise this goal. This task will probably go well. That way you become sure of it.',
  right: 'We practise this goal. This task fits what you can do now: not too easy and not too hard.',
  hard: 'We practise this goal. This task takes a bit more thinking. You may always take help.',
};

export const en: Sentences = {
  overruled: ({ by, at, overrule, goal }, { goal: name, time }) => ({
    pupil: 'Your teacher put this ready for you.',
    teacher: `${by} decided this on ${time(at)}: ${overrules[overrule]}${goal ? ` (${name(goal)})` : ''}.`,
  }),
  'session-end': ({ limit, used }, { number }) => ({
    pupil:
      limit === 'pupil'
        ? 'Well worked. You can go on right here later.'
        : 'Well worked. That is enough for now. We go on next time.',
    teacher: {
      time: `Time is up: ${number(used)} minutes at work.`,
      items: `All items of this session are done: ${used}.`,
      pupil: `The pupil wanted to stop, after ${used} items.`,
    }[limit],
  }),
  stuck: ({ goal, answered, right, of, pattern }, { goal: name }) => ({
    pupil: 'You worked hard. We stop this kind for a while. Together with your teacher this will work out.',
    teacher:
      pattern === 'no-row'
        ? `Stuck on “${name(goal)}”: ${right} of the last ${of} items right, and no three in a row. Another kind of help follows.`
        : `Stuck on “${name(goal)}”: ${pattern === 'no-end' ? `after ${answered} items it is not in place yet` : `after ${answered} items it is still far off`}. Another kind of help follows.`,
  }),
  'pupil-chose': ({ choice, goal }, { goal: name }) => ({
    pupil: 'You chose this.',
    teacher: `The pupil chose: ${choices[choice]} (${name(goal)}).`,
  }),
  choice: ({ open }) => ({
    pupil: 'You may choose what you work on.',
    teacher: `The pupil chooses among ${open} goals whose prerequisites hold.`,
  }),
  'goes-on': ({ phase, goal, asked }, { goal: name }) => ({
    pupil:
      phase === 'checking'
        ? 'One more task to show what you can do alone.'
        : 'I look a bit further at what you can do already.',
    teacher: `${phase === 'checking' ? 'The check' : 'The first look'} goes on after ${asked} ${asked === 1 ? 'item' : 'items'}, now: “${name(goal)}”.`,
  }),
  recheck: ({ goal, days }, { goal: name }) => ({
    pupil: 'Do you still know this?',
    teacher: `Re-check: ${days === 1 ? '1 day' : `${days} days`} ago “${name(goal)}” was sure.`,
  }),
  placement: ({ goal, chance }, { goal: name, percent }) => ({
    pupil: 'I look at what you can do already.',
    teacher: `Placement: “${name(goal)}” is the goal most in doubt (chance of mastery ${percent(chance)}).`,
  }),
  prerequisite: ({ goal, required, wrong, of }, { goal: name }) => ({
    pupil: 'First something that you need for this.',
    teacher: `${wrong} of the first ${of} items of “${name(goal)}” not right. So first what it needs: “${name(required)}”.`,
  }),
  orient: ({ goal }, { goal: name }) => ({
    pupil: 'This is your goal. Now you know where you are going.',
    teacher: `First the goal and the success criteria of “${name(goal)}”.`,
  }),
  preteach: ({ goal, required }, { goal: name }) => ({
    pupil: 'This gives you a head start for the lesson.',
    teacher: `Before “${name(goal)}”: an easy item of “${name(required)}”. It does not count.`,
  }),
  instruction: ({ goal, spoor }, { goal: name }) => ({
    pupil: 'First see how it goes.',
    teacher: `“${name(goal)}” has not been taught yet. Proposal: ${spoors[spoor]}.`,
  }),
  misconception: ({ goal, misconception, times }, { goal: name, misconception: named }) => ({
    pupil: `This was tricky a few times. ${named(misconception).pupil} This task helps you with it.`,
    teacher: `The same misconception ${times} times with “${name(goal)}”: ${named(misconception).teacher} This item repairs it.`,
  }),
  help: ({ goal, rung, trigger, predicted }, { goal: name, percent }) => ({
    pupil: rungs[rung][0],
    teacher: `Help with “${name(goal)}”: ${rungs[rung][1]}. Why: ${triggers[trigger]} (chance of a right answer: ${percent(predicted)}).`,
  }),
  fading: ({ goal, prefilled, change }, { goal: name }) => ({
    pupil: fading[change],
    teacher: `Guided practice on “${name(goal)}”: ${prefilled === 1 ? '1 step is' : `${prefilled} steps are`} worked${{ first: '', less: ', one less after a right answer', more: ', one more after an answer that was not right', same: '' }[change]}.`,
  }),
  closing: ({ goal, right, of }, { goal: name }) => ({
    pupil: 'Let us see: do you go on alone now?',
    teacher: `Closing of “${name(goal)}”: ${right} of the last ${of} right.`,
  }),
  mastered: ({ goal, by: how, estimate, chance, answers }, { goal: name, percent }) => ({
    pupil: 'This goal is in place. Now something to think deeper about.',
    teacher: `“${name(goal)}” is reached ${ways[how]} (estimate ${percent(estimate)}, certainty ${percent(chance)}, ${answers} answers). Verrijking replaces further basis.`,
  }),
  check: ({ goals }, { goal: name }) => ({
    pupil: 'Show what you can do alone.',
    teacher: `Check without help over ${goals.map((id) => `“${name(id)}”`).join(', ')}.`,
  }),
  mixing: ({ earlier }, { goal: name }) => ({
    pupil: 'Something from before in between. That is how you remember it.',
    teacher: `Mixed practice: one item in three comes from an earlier goal, now “${name(earlier)}”.`,
  }),
  practice: ({ goal, estimate, predicted, target }, { goal: name, percent }) => ({
    pupil: fits[fit(predicted, target)],
    teacher: `Basis of “${name(goal)}”: estimate ${percent(estimate)}, not sure enough yet. Chance that this item works out: ${percent(predicted)} (we aim at ${percent(target)}).`,
  }),
  herhaling: ({ goal, right, of, predicted, reopened }, { goal: name, percent }) => ({
    pupil: reopened ? 'We freshen this up.' : 'We take somewhat smaller steps.',
    teacher: `Herhaling of “${name(goal)}”: ${reopened ? 'it did not hold at the re-check' : `${right} of the last ${of} right`}. Chance that this item works out: ${percent(predicted)}.`,
  }),
  twin: ({ goal }, { goal: name }) => ({
    pupil: 'You just saw how it goes. Now you.',
    teacher: `Right after a worked solution: a similar item of “${name(goal)}”. It counts for half.`,
  }),
  'too-fast': ({ goal, times }, { goal: name }) => ({
    pupil: 'Take your time, or choose help.',
    teacher: `${times} times in a row faster than one can read, and not right, with “${name(goal)}”. That does not count.`,
  }),
  empty: ({ goal }, { goal: name }) => ({
    pupil: 'This is done for today. We go on another time.',
    teacher: `No item of “${name(goal)}” fits any more today: the goal rests.`,
  }),
  done: ({ mastered }) => ({
    pupil: 'All that was ready is done. Well worked.',
    teacher: `All that was open is done. Goals reached: ${mastered}.`,
  }),
};
