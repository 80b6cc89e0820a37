import type { SignSentences } from './tell.js';

const ways = { practice: 'en s’exerçant', check: 'au contrôle', teacher: 'selon l’enseignant' };

export const fr: SignSentences = {
  'no-data': () => 'Pas encore de données : cet objectif n’a pas été commencé.',
  stuck: ({ right, of, times }) =>
    `Bloqué${times > 1 ? ` (${times} fois)` : ''}${of > 0 ? ` : depuis, ${right} juste(s) sur ${of}` : ' ; rien fait depuis'}.`,
  struggling: ({ answers, right, of }) => `${answers} réponses, dont ${right} juste(s) parmi les ${of} dernières.`,
  warned: ({ right, of }) => `Bientôt bloqué : ${right} juste(s) sur les ${of} dernières, jamais trois de suite.`,
  misconception: ({ misconception, times, of }, { misconception: name }) =>
    `${times} des ${of} dernières erreurs montrent la même conception erronée : ${name(misconception)}`,
  asked: ({ at, words }, { time }) => `A demandé de l’aide (${time(at)})${words ? ` : « ${words} »` : '.'}`,
  'with-help': () => 'Pas encore prêt à continuer seul : s’exerce avec de l’aide.',
  prerequisite: ({ goal, estimate }, { goal: name, percent }) =>
    `Ce sur quoi cela repose est fragile : « ${name(goal)} » (${percent(estimate)}).`,
  low: ({ estimate, answers }, { percent }) => `Estimation ${percent(estimate)} après ${answers} réponses.`,
  busy: ({ estimate, answers, trend }, { percent }) =>
    `En chemin : estimation ${percent(estimate)} après ${answers} réponses${Math.abs(trend) < 0.05 ? '' : trend > 0 ? ', en progrès' : ', en léger recul'}.`,
  mastered: ({ by, at }, { time }) => `Objectif atteint ${ways[by]}${at === undefined ? '' : `, ${time(at)}`}.`,
  recheck: ({ days }) => `À rafraîchir : c’était sûr il y a ${days} jour${days === 1 ? '' : 's'}.`,
  reopened: () => 'Lors du rappel, ce n’était plus acquis ; l’objectif est rouvert.',
  long: ({ days }) => `En instruction prolongée depuis ${days} jours pour cet objectif.`,
  'smaller-goal': ({ sessions, goal }, { goal: name }) =>
    `${sessions} séances sans succès${goal === undefined ? ' : choisir un objectif plus petit.' : ` : prendre d’abord « ${name(goal)} ».`}`,
  'too-fast': ({ share }, { percent }) =>
    `${percent(share)} des réponses plus rapides qu’on ne peut lire, et pas justes.`,
  idle: ({ minutes }) => `Silencieux depuis ${minutes} minutes dans une leçon en cours.`,
};
