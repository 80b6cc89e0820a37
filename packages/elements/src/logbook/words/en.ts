import type { LogbookWords } from './nl.js';

export const en: LogbookWords = {
  mine: 'My logbook',
  home: (title) => `Practising ${title.toLowerCase()}: for home`,
  empty: 'What you learn comes here, as soon as you practise.',
  loading: 'The logbook is being opened.',
  failed: (why) => `The logbook cannot be opened: ${why}`,
  can: 'I can do this now',
  since: (date) => `since ${date}`,
  notYet: (date) => `On ${date} it did not work yet.`,
  with: (help) => `${help} helped.`,
  growing: 'I am working on this',
  progress: (n) => `${n} of five steps to the goal`,
  helped: 'What helped me',
  kinds: { hint: 'A hint', figure: 'A drawing', video: 'The video', plan: 'The steps', example: 'An example' },
  times: (n) => (n === 1 ? 'once' : `${n} times`),
  comesBack: 'This comes back',
  comesBackNote: 'A short look, so that you remember it.',
  today: 'today',
  on: (date) => `around ${date}`,
  worked: (days, minutes) =>
    `In the last four weeks you practised on ${days === 1 ? 'one day' : `${days} days`}, ${minutes} minutes in all.`,
  print: 'Print',
  parents: {
    intro: (title) =>
      `This page tells what your child learnt in ${title.toLowerCase()}. It is no report: there are no marks on it, and children are not compared.`,
    worked: (days, minutes) =>
      `In the last four weeks your child practised on ${days === 1 ? 'one day' : `${days} days`}, about ${minutes} minutes in all.`,
    can: 'Your child can do this now',
    growing: 'Your child is working on this',
    helped: 'What helped your child',
    comesBack: 'This will be looked at once more',
    tips: 'What you can do at home',
    ask: 'Let your child tell you how it goes. Explaining is the best practice; you need not know it yourself.',
    praise: 'Say what you see: that they went on, tried something new, or asked for help.',
    short: 'Rather ten minutes a day than one long time.',
  },
};
