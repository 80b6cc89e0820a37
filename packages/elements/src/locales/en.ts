import type { FigureWords } from './figure-words.js';
import type { Words } from './nl.js';
import type { NumberWords } from './number-words.js';

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const cardinal = (n: number): string => cardinals[n] ?? String(n);
const parts =
  ', whole, half, third, quarter, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth'.split(
    ', ',
  );
const part = (n: number, d: number): string => {
  const one = parts[d] ?? `${d}th`;
  if (n === 1) return one;
  return d === 2 ? 'halves' : `${one}s`;
};

const numbers: NumberWords = {
  decimal: '.',
  cardinal,
  fraction: (n, d) => `${cardinal(n)} ${part(n, d)}`,
  wholeAnd: (whole, fraction) => `${whole} and ${fraction}`,
  over: (above, below) => `${above} over ${below}`,
  signs: {
    '+': 'plus',
    '-': 'minus',
    '×': 'times',
    ':': 'divided by',
    '=': 'is',
    '<': 'is less than',
    '>': 'is greater than',
    '?': 'what',
  },
};

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const count = (n: number, one: string): string => `${cardinal(n)} ${one}${n === 1 ? '' : 's'}`;
const coloured = (n: number, one: string): string =>
  n === 0 ? `No ${one} is coloured.` : `${capital(count(n, one))} ${n === 1 ? 'is' : 'are'} coloured.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const sized = (n: number, even: boolean): string => (n === 1 ? '' : even ? ', equal in size' : ', not equal in size');

const figures: FigureWords = {
  strip: (n, shaded, even) => `A strip of ${count(n, 'piece')}${sized(n, even)}. ${coloured(shaded, 'piece')}`,
  strips: (each) => `${capital(count(each.length, 'strip'))} under each other. ${each.join(' ')}`,
  row: (n, what) => `Strip ${n}: ${what}`,
  circle: (n, shaded) => `A circle of ${count(n, 'piece')}${sized(n, true)}. ${coloured(shaded, 'piece')}`,
  line: (from, to, n) =>
    `A number line from ${from} to ${to}.${n > 1 ? ` There are ${count(n, 'piece')} from one whole number to the next.` : ''}`,
  bare: (from, to) => `An empty number line from ${from} to ${to}.`,
  marks: (labels) => `On the line: ${list(labels)}.`,
  jumps: (n) => `${capital(count(n, 'jump'))} from the start.`,
  point: (step) =>
    step === undefined ? 'An arrow points at the line.' : `The arrow points at mark ${step} after the start.`,
  objects: (groups) =>
    groups.length === 1
      ? `${capital(count(groups[0] ?? 0, 'thing'))}.`
      : `${capital(count(groups.length, 'group'))}: ${list(groups.map(cardinal))} things.`,
  covered: 'Some lie under a cloth.',
  split: (whole, below) => `A number bond. Above: ${whole}, below: ${list(below)}.`,
  gap: 'an empty box',
  grid: (rows, columns, shaded) =>
    `A grid of ${count(rows, 'row')} and ${count(columns, 'column')}. ${coloured(shaded, 'cell')}`,
};

export const en: Words = {
  numbers,
  figures,
  answer: {
    check: 'Check',
    next: 'Next',
    pick: 'Choose an answer first.',
    yours: 'Your answer',
    numerator: 'Numerator, above the line',
    denominator: 'Denominator, below the line',
    whole: 'Whole number',
    several: 'More than one answer is possible.',
    pad: 'Digits',
    erase: 'Erase',
    correct: 'right',
    notYet: 'not yet',
  },
  work: {
    up: (card) => `${card}: one place up`,
    down: (card) => `${card}: one place down`,
    moved: (card, place) => `${card} is now in place ${place}.`,
    empty: 'still empty',
    pickFirst: 'Choose a card, and then where it belongs.',
    holding: (card) => `${card} is chosen. Now choose where it belongs.`,
    put: (card, where) => `${card} now lies with ${where}.`,
    more: 'One more',
    less: 'One less',
    left: (n) => `${cardinal(n)} left.`,
    shaded: (n, of) => `${cardinal(n)} of ${cardinal(of)} pieces coloured`,
    parts: (n) => `In ${cardinal(n)} pieces`,
    tick: (n) => `mark ${n} after the start`,
    gap: (n) => `Gap ${n}`,
    choose: 'choose',
    whole: 'The whole',
    part: (n) => `Part ${n}`,
    compare: 'Compare with an example',
    didIt: 'I have done it',
    model: 'It can be like this, too',
    criteria: 'What do you see in your answer?',
    step: (n, of) => `Step ${n} of ${of}`,
    nextStep: 'Next step',
  },
  feedback: {
    right: 'That is right.',
    notYet: 'Not yet.',
    otherwise: 'Look at the task once more. What do you know already?',
    notRead: 'One moment.',
    again: 'Try again',
    steps: 'Show me the steps',
    solution: 'This is how it can be done',
  },
  ask: {
    empty: 'Give your answer first.',
    unclear: 'I cannot read this yet. Please look at your answer again.',
    zero: 'There cannot be a zero below the line.',
    long: 'That is very long. Can it be shorter?',
    incomplete: 'Something is still empty.',
    unit: 'Look again at the unit after the number.',
  },
  goal: {
    mine: 'My goal',
    criteria: 'When can I do this?',
    progress: (n) => `${capital(cardinal(n))} of five steps on the way to your goal`,
  },
  help: {
    label: 'Help',
    kinds: { hint: 'Hint', figure: 'Drawing', video: 'Video', plan: 'Steps', example: 'Example' },
    teacher: 'Ask the teacher',
    together: 'Together it works.',
    asked: 'Your question was sent. Feel free to work on.',
    finger: 'Raise your hand. The teacher will come.',
    why: 'Why this one?',
    close: 'Close',
    back: 'Back to my task',
    mine: 'My turn',
    alone: 'Without help: show what you can do.',
    worked: 'These steps are done already',
    yours: 'Your turn: the next step.',
    calm: 'Take your time.',
    calmText: 'Read the task once more, or choose help below.',
  },
  lesson: {
    loading: 'Getting ready',
    failed: 'This does not work now',
    failedText: 'The tasks will not open. Ask for help, or try again later.',
    retry: 'Try again',
    pause: 'Pause',
    paused: 'A short break',
    pausedText: 'Everything is saved. You go on where you were.',
    resume: 'I go on',
    elsewhere: 'You are practising somewhere else',
    elsewhereText: 'This lesson is open in another tab.',
    takeOver: 'Practise here',
    start: 'I begin',
    learn: 'This is what you will learn',
    sure: 'How well can you do this already?',
    faces: ['Not yet', 'A little', 'Well'],
    scale: ['not yet', 'very well'],
    chooseLearn: 'How do you want to learn it?',
    chooseHelp: 'What helps you now?',
    helpFailed: 'That help will not open now. Please choose something else.',
    tryFirst: 'I try it myself first',
    noHelp: 'Go on without help',
    stuck: 'You have worked hard. We leave this kind for now.',
    chooseGoal: 'What do you want to work on?',
    closingAlone: 'You can go on by yourself',
    closingAloneText: 'The last tasks went well without help.',
    closingTogether: 'We practise this together a little more',
    closingTogetherText: 'With help, step by step.',
    goOn: 'Next',
    celebrate: 'Goal reached',
  },
  who: {
    ask: 'Who is practising?',
    known: 'I was here before',
    fresh: 'I am new',
    yours: 'This is your picture code',
    remember: 'Remember them well, in this order. That is how you find your work again.',
    tap: 'Tap your three pictures',
    unknown: 'I do not know this code. Please try again.',
    so: (names) => names.join(', '),
    pictures: {
      apple: 'apple',
      pear: 'pear',
      shell: 'shell',
      duck: 'duck',
      bird: 'bird',
      star: 'star',
      house: 'house',
      boat: 'boat',
      moon: 'moon',
    },
  },
  ending: {
    newNow: 'You can do this now',
    better: 'This goes better already',
    worked: (n) => `You did ${count(n, 'task')}.`,
    next: 'Next time',
    ready: 'Done for today',
    look: 'Looking back',
    done: 'Done',
    more: 'Practise some more',
    saved: 'Everything is saved.',
    questions: {
      helped: {
        ask: 'What helped you today?',
        answers: {
          self: 'Trying it myself',
          hint: 'A hint',
          video: 'The video',
          plan: 'The steps',
          teacher: 'The teacher',
        },
      },
      hard: { ask: 'How hard was it?', answers: { easy: 'Easy', right: 'Just right', hard: 'Still hard' } },
      feeling: {
        ask: 'How did you work today?',
        answers: { calm: 'Calmly', stop: 'With breaks', tired: 'I was tired' },
      },
    },
  },
  kinds: {
    hint: 'A short hint.',
    figure: 'Look at a drawing.',
    video: 'Watch and hear how it goes.',
    plan: 'Do it step by step.',
    example: 'Look at a worked task.',
  },
};
