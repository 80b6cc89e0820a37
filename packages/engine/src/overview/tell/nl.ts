import type { SignSentences } from './tell.js';

const ways = { practice: 'door te oefenen', check: 'op de toets', teacher: 'volgens de leerkracht' };

export const nl: SignSentences = {
  'no-data': () => 'Nog geen gegevens: dit doel is nog niet begonnen.',
  stuck: ({ right, of, times }) =>
    `Vastgelopen${times > 1 ? `, al ${times} keer` : ''}${of > 0 ? `: daarna ${right} van ${of} juist` : '; daarna nog niets gemaakt'}.`,
  struggling: ({ answers, right, of }) => `${answers} antwoorden, en van de laatste ${of} pas ${right} juist.`,
  warned: ({ right, of }) => `Halfweg vastlopen: ${right} van de laatste ${of} juist, geen drie op rij.`,
  misconception: ({ misconception, times, of }, { misconception: name }) =>
    `${times} van de laatste ${of} fouten tonen dezelfde denkfout: ${name(misconception)}`,
  asked: ({ at, words }, { time }) => `Vroeg hulp (${time(at)})${words ? `: “${words}”` : '.'}`,
  'with-help': () => 'Nog niet klaar om alleen verder te gaan: oefent met hulp.',
  prerequisite: ({ goal, estimate }, { goal: name, percent }) =>
    `Wat hiervoor nodig is, zit nog niet vast: ‘${name(goal)}’ (${percent(estimate)}).`,
  low: ({ estimate, answers }, { percent }) => `Schatting ${percent(estimate)} na ${answers} antwoorden.`,
  busy: ({ estimate, answers, trend }, { percent }) =>
    `Op weg: schatting ${percent(estimate)} na ${answers} antwoorden${Math.abs(trend) < 0.05 ? '' : trend > 0 ? ', het gaat vooruit' : ', het zakt wat'}.`,
  mastered: ({ by, at }, { time }) => `Doel behaald ${ways[by]}${at === undefined ? '' : `, ${time(at)}`}.`,
  recheck: ({ days }) => `Opfrissen: ${days} ${days === 1 ? 'dag' : 'dagen'} geleden zat dit goed.`,
  reopened: () => 'Bij het opfrissen zat het niet meer vast; het doel is weer open.',
  long: ({ days }) => `Al ${days} dagen in verlengde instructie voor dit doel.`,
  'smaller-goal': ({ sessions, goal }, { goal: name }) =>
    `${sessions} sessies zonder dat het lukt${goal === undefined ? ': maak het doel kleiner.' : `: neem eerst ‘${name(goal)}’.`}`,
  'too-fast': ({ share }, { percent }) =>
    `${percent(share)} van de antwoorden sneller dan men kan lezen, en niet juist.`,
  idle: ({ minutes }) => `Al ${minutes} minuten stil in een les die loopt.`,
};
