import { fit, type Fit, type Sentences } from './sentences.js';

const overrules = {
  assign: 'd’abord cet objectif',
  skip: 'passer un objectif',
  lock: 'bloquer un objectif',
  track: 'ce type d’exercices',
  exclude: 'ne plus montrer un exercice',
  master: 'un objectif est atteint',
  observe: 'une observation',
  policy: 'une autre approche',
  withdraw: 'une décision retirée',
};
const choices = { support: 'de l’aide', challenge: 'le niveau de défi', goal: 'cet objectif' };
const rungs = {
  hint: ['Tu reçois un conseil.', 'un conseil'],
  figure: ['Tu reçois un dessin.', 'un dessin'],
  choose: ['Choisis comment tu veux le revoir.', 'l’élève choisit une vidéo, les étapes ou un exemple'],
  plan: ['On le fait ensemble, étape par étape.', 'toutes les étapes'],
} as const;
const triggers = {
  'two-wrong': 'deux réponses de suite pas encore justes',
  'low-success': 'moins de 60 % des cinq dernières justes',
  'after-help': 'pas encore juste malgré l’aide précédente',
  'not-alone': 'pas encore à même de continuer sans aide',
};
const fading = {
  first: 'Les premières étapes sont là. À toi la suite.',
  less: 'Ça marche. Tu fais maintenant une étape de plus.',
  more: 'On remet une étape.',
  same: 'Les premières étapes sont là. À toi la suite.',
};
const spoors = {
  1: 'spoor 1 (s’exercer tout de suite)',
  2: 'spoor 2 (explication, puis exercices ensemble)',
  3: 'spoor 3 (explication, exercices ensemble et séries courtes ; venez voir)',
};
const ways = { practice: 'par les exercices', check: 'par le test', teacher: 'selon l’enseignant' };

/** How the task fits what the pupil can do now. */
const fits: Readonly<Record<Fit, string>> = {
  easy: 'On s’exerce pour cet objectif. Tu vas sans doute réussir cet exercice. Comme ça, tu deviens sûr de toi.',
  right: 'On s’exerce pour cet objectif. Cet exercice est à ta mesure : ni trop facile, ni trop difficile.',
  hard: 'On s’exerce pour cet objectif. Cet exercice demande un peu plus de réflexion. Tu peux toujours prendre de l’aide.',
};

export const fr: Sentences = {
  overruled: ({ by, at, overrule, goal }, { goal: name, time }) => ({
    pupil: 'Ton enseignant a préparé ceci pour toi.',
    teacher: `${by} l’a décidé le ${time(at)} : ${overrules[overrule]}${goal ? ` (${name(goal)})` : ''}.`,
  }),
  'session-end': ({ limit, used }, { number }) => ({
    pupil:
      limit === 'pupil'
        ? 'Bon travail. Tu pourras continuer ici plus tard.'
        : 'Bon travail. C’est assez pour l’instant. On continue la prochaine fois.',
    teacher: {
      time: `Le temps est écoulé : ${number(used)} minutes de travail.`,
      items: `Tous les exercices de la séance sont faits : ${used}.`,
      pupil: `L’élève a voulu arrêter, après ${used} exercices.`,
    }[limit],
  }),
  stuck: ({ goal, answered, right, of, pattern }, { goal: name }) => ({
    pupil: 'Tu as bien travaillé. On arrête un moment ce type d’exercices. Avec ton enseignant, ça va aller.',
    teacher:
      pattern === 'no-row'
        ? `Bloqué sur « ${name(goal)} » : ${right} des ${of} derniers exercices justes, et jamais trois de suite. Une autre aide suit.`
        : `Bloqué sur « ${name(goal)} » : ${pattern === 'no-end' ? `après ${answered} exercices, ce n’est pas encore acquis` : `après ${answered} exercices, c’est encore loin`}. Une autre aide suit.`,
  }),
  'pupil-chose': ({ choice, goal }, { goal: name }) => ({
    pupil: 'C’est toi qui as choisi.',
    teacher: `L’élève a choisi : ${choices[choice]} (${name(goal)}).`,
  }),
  choice: ({ open }) => ({
    pupil: 'Tu peux choisir sur quoi tu travailles.',
    teacher: `L’élève choisit parmi ${open} objectifs dont les bases sont acquises.`,
  }),
  'goes-on': ({ phase, goal, asked }, { goal: name }) => ({
    pupil:
      phase === 'checking'
        ? 'Encore un exercice pour montrer ce que tu sais faire sans aide.'
        : 'Je regarde encore ce que tu sais déjà faire.',
    teacher: `${phase === 'checking' ? 'Le test' : 'L’exploration'} continue après ${asked} ${asked === 1 ? 'exercice' : 'exercices'}, maintenant : « ${name(goal)} ».`,
  }),
  recheck: ({ goal, days }, { goal: name }) => ({
    pupil: 'Tu t’en souviens encore ?',
    teacher: `Rappel : il y a ${days === 1 ? '1 jour' : `${days} jours`}, « ${name(goal)} » était acquis.`,
  }),
  placement: ({ goal, chance }, { goal: name, percent }) => ({
    pupil: 'Je regarde ce que tu sais déjà faire.',
    teacher: `Point de départ : « ${name(goal)} » est l’objectif le plus incertain (chance de maîtrise ${percent(chance)}).`,
  }),
  prerequisite: ({ goal, required, wrong, of }, { goal: name }) => ({
    pupil: 'D’abord quelque chose dont tu as besoin.',
    teacher: `${wrong} des ${of} premiers exercices de « ${name(goal)} » pas encore justes. D’abord ce qu’il faut pour cela : « ${name(required)} ».`,
  }),
  orient: ({ goal }, { goal: name }) => ({
    pupil: 'Voici ton objectif. Tu sais où tu vas.',
    teacher: `D’abord l’objectif et les critères de réussite de « ${name(goal)} ».`,
  }),
  preteach: ({ goal, required }, { goal: name }) => ({
    pupil: 'Comme ça, tu auras déjà de l’avance pour la leçon.',
    teacher: `Avant « ${name(goal)} » : un exercice facile de « ${name(required)} ». Il ne compte pas.`,
  }),
  instruction: ({ goal, spoor }, { goal: name }) => ({
    pupil: 'Regarde d’abord comment on fait.',
    teacher: `« ${name(goal)} » n’a pas encore été expliqué. Proposition : ${spoors[spoor]}.`,
  }),
  misconception: ({ goal, misconception, times }, { goal: name, misconception: named }) => ({
    pupil: `C’était déjà difficile quelques fois. ${named(misconception).pupil} Cet exercice t’aide.`,
    teacher: `${times} fois la même erreur de raisonnement pour « ${name(goal)} » : ${named(misconception).teacher} Cet exercice la corrige.`,
  }),
  help: ({ goal, rung, trigger, predicted }, { goal: name, percent }) => ({
    pupil: rungs[rung][0],
    teacher: `Aide pour « ${name(goal)} » : ${rungs[rung][1]}. Raison : ${triggers[trigger]} (chance de réussite : ${percent(predicted)}).`,
  }),
  fading: ({ goal, prefilled, change }, { goal: name }) => ({
    pupil: fading[change],
    teacher: `Exercices guidés pour « ${name(goal)} » : ${prefilled === 1 ? '1 étape est montrée' : `${prefilled} étapes sont montrées`}${{ first: '', less: ', une de moins après une réponse juste', more: ', une de plus après une réponse pas encore juste', same: '' }[change]}.`,
  }),
  closing: ({ goal, right, of }, { goal: name }) => ({
    pupil: 'Voyons : tu continues sans aide maintenant ?',
    teacher: `Bilan de « ${name(goal)} » : ${right} des ${of} dernières justes.`,
  }),
  mastered: ({ goal, by: how, estimate, chance, answers }, { goal: name, percent }) => ({
    pupil: 'Cet objectif est acquis. Voici de quoi réfléchir plus loin.',
    teacher: `« ${name(goal)} » est atteint ${ways[how]} (estimation ${percent(estimate)}, certitude ${percent(chance)}, ${answers} réponses). La verrijking remplace la suite de la basis.`,
  }),
  check: ({ goals }, { goal: name }) => ({
    pupil: 'Montre ce que tu sais faire sans aide.',
    teacher: `Test sans aide sur ${goals.map((id) => `« ${name(id)} »`).join(', ')}.`,
  }),
  mixing: ({ earlier }, { goal: name }) => ({
    pupil: 'Un exercice d’avant, pour bien le retenir.',
    teacher: `Exercices mélangés : un sur trois vient d’un objectif précédent, ici « ${name(earlier)} ».`,
  }),
  practice: ({ goal, estimate, predicted, target }, { goal: name, percent }) => ({
    pupil: fits[fit(predicted, target)],
    teacher: `Basis de « ${name(goal)} » : estimation ${percent(estimate)}, pas encore assez sûre. Chance de réussir cet exercice : ${percent(predicted)} (on vise ${percent(target)}).`,
  }),
  herhaling: ({ goal, right, of, predicted, reopened }, { goal: name, percent }) => ({
    pupil: reopened ? 'On rafraîchit ceci.' : 'On avance à plus petits pas.',
    teacher: `Herhaling de « ${name(goal)} » : ${reopened ? 'au rappel, ce n’était plus acquis' : `${right} des ${of} dernières justes`}. Chance de réussir cet exercice : ${percent(predicted)}.`,
  }),
  twin: ({ goal }, { goal: name }) => ({
    pupil: 'Tu viens de voir comment faire. À toi.',
    teacher: `Juste après une solution détaillée : un exercice semblable de « ${name(goal)} ». Il compte pour moitié.`,
  }),
  'too-fast': ({ goal, times }, { goal: name }) => ({
    pupil: 'Prends ton temps, ou choisis de l’aide.',
    teacher: `${times} fois de suite plus vite qu’on ne peut lire, et pas juste, pour « ${name(goal)} ». Cela ne compte pas.`,
  }),
  empty: ({ goal }, { goal: name }) => ({
    pupil: 'C’est fini pour aujourd’hui. On continue une autre fois.',
    teacher: `Aucun exercice de « ${name(goal)} » ne convient encore aujourd’hui : l’objectif se repose.`,
  }),
  done: ({ mastered }) => ({
    pupil: 'Tout ce qui était prévu est fait. Bon travail.',
    teacher: `Tout ce qui était ouvert est fait. Objectifs atteints : ${mastered}.`,
  }),
};
