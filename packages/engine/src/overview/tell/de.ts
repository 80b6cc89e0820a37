import type { SignSentences } from './tell.js';

const ways = { practice: 'durch Üben', check: 'in der Prüfung', teacher: 'laut Lehrkraft' };

export const de: SignSentences = {
  'no-data': () => 'Noch keine Daten: dieses Ziel wurde noch nicht begonnen.',
  stuck: ({ right, of, times }) =>
    `Festgefahren${times > 1 ? `, schon ${times}-mal` : ''}${of > 0 ? `: seither ${right} von ${of} richtig` : '; seither nichts gemacht'}.`,
  struggling: ({ answers, right, of }) => `${answers} Antworten, und von den letzten ${of} erst ${right} richtig.`,
  warned: ({ right, of }) => `Halb festgefahren: ${right} der letzten ${of} richtig, keine drei in Folge.`,
  misconception: ({ misconception, times, of }, { misconception: name }) =>
    `${times} der letzten ${of} Fehler zeigen denselben Denkfehler: ${name(misconception)}`,
  asked: ({ at, words }, { time }) => `Bat um Hilfe (${time(at)})${words ? `: „${words}“` : '.'}`,
  'with-help': () => 'Noch nicht bereit, allein weiterzumachen: übt mit Hilfe.',
  prerequisite: ({ goal, estimate }, { goal: name, percent }) =>
    `Worauf es aufbaut, sitzt noch nicht: ‚${name(goal)}‘ (${percent(estimate)}).`,
  low: ({ estimate, answers }, { percent }) => `Schätzung ${percent(estimate)} nach ${answers} Antworten.`,
  busy: ({ estimate, answers, trend }, { percent }) =>
    `Auf dem Weg: Schätzung ${percent(estimate)} nach ${answers} Antworten${Math.abs(trend) < 0.05 ? '' : trend > 0 ? ', es geht voran' : ', es sinkt etwas'}.`,
  mastered: ({ by, at }, { time }) => `Ziel erreicht ${ways[by]}${at === undefined ? '' : `, ${time(at)}`}.`,
  recheck: ({ days }) => `Auffrischen: vor ${days} ${days === 1 ? 'Tag' : 'Tagen'} saß es.`,
  reopened: () => 'Beim Auffrischen saß es nicht mehr; das Ziel ist wieder offen.',
  long: ({ days }) => `Seit ${days} Tagen in verlängerter Instruktion zu diesem Ziel.`,
  'smaller-goal': ({ sessions, goal }, { goal: name }) =>
    `${sessions} Sitzungen ohne Erfolg${goal === undefined ? ': ein kleineres Ziel wählen.' : `: zuerst ‚${name(goal)}‘ nehmen.`}`,
  'too-fast': ({ share }, { percent }) =>
    `${percent(share)} der Antworten schneller, als man lesen kann, und nicht richtig.`,
  idle: ({ minutes }) => `Seit ${minutes} Minuten still in einer laufenden Stunde.`,
};
