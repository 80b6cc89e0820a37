import type { FigureWords } from './figure-words.js';
import type { Words } from './nl.js';
import type { NumberWords } from './number-words.js';

const cardinals =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const cardinal = (n: number): string => cardinals[n] ?? String(n);
const parts =
  ', entier, demi, tiers, quart, cinquième, sixième, septième, huitième, neuvième, dixième, onzième, douzième, treizième, quatorzième, quinzième, seizième, dix-septième, dix-huitième, dix-neuvième, vingtième'.split(
    ', ',
  );
const part = (n: number, d: number): string => {
  const one = parts[d] ?? `${d}e`;
  return n === 1 || one.endsWith('s') ? one : `${one}s`;
};

const numbers: NumberWords = {
  decimal: ',',
  cardinal,
  fraction: (n, d) => `${cardinal(n)} ${part(n, d)}`,
  wholeAnd: (whole, fraction) => `${whole} et ${fraction}`,
  over: (above, below) => `${above} sur ${below}`,
  signs: {
    '+': 'plus',
    '-': 'moins',
    '×': 'fois',
    ':': 'divisé par',
    '=': 'égale',
    '<': 'est plus petit que',
    '>': 'est plus grand que',
    '?': 'combien',
  },
};

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const count = (n: number, one: string): string => `${cardinal(n)} ${one}${n > 1 ? 's' : ''}`;
const coloured = (n: number, one: string): string =>
  n === 0
    ? 'Rien n’est colorié.'
    : n === 1
      ? `Un seul ${one} est colorié.`
      : `${capital(count(n, one))} sont coloriés.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;
const sized = (n: number, even: boolean): string =>
  n === 1 ? '' : even ? ', de même taille' : ', de tailles différentes';

const figures: FigureWords = {
  strip: (n, shaded, even) =>
    `Une bande de ${count(n, 'morceau').replace('morceaus', 'morceaux')}${sized(n, even)}. ${coloured(shaded, 'morceau').replace('morceaus', 'morceaux')}`,
  strips: (each) => `${capital(cardinal(each.length))} bandes l’une sous l’autre. ${each.join(' ')}`,
  row: (n, what) => `Bande ${n} : ${what}`,
  circle: (n, shaded) =>
    `Un disque de ${count(n, 'morceau').replace('morceaus', 'morceaux')}${sized(n, true)}. ${coloured(shaded, 'morceau').replace('morceaus', 'morceaux')}`,
  line: (from, to, n) =>
    `Une droite graduée de ${from} à ${to}.${n > 1 ? ` Il y a ${cardinal(n)} morceaux d’un nombre entier au suivant.` : ''}`,
  bare: (from, to) => `Une droite vide de ${from} à ${to}.`,
  marks: (labels) => `Sur la droite : ${list(labels)}.`,
  jumps: (n) => `${capital(count(n, 'saut'))} depuis le début.`,
  point: (step) =>
    step === undefined ? 'Une flèche montre la droite.' : `La flèche montre le trait ${step} après le début.`,
  objects: (groups) =>
    groups.length === 1
      ? `${capital(count(groups[0] ?? 0, 'objet'))}.`
      : `${capital(count(groups.length, 'groupe'))} : ${list(groups.map(cardinal))} objets.`,
  covered: 'Une partie est cachée sous un tissu.',
  split: (whole, below) => `Une décomposition. En haut : ${whole}, en bas : ${list(below)}.`,
  gap: 'une case vide',
  grid: (rows, columns, shaded) =>
    `Une grille de ${cardinal(rows)} sur ${cardinal(columns)}, lignes puis colonnes. ${coloured(shaded, 'carreau').replace('carreaus', 'carreaux')}`,
};

export const fr: Words = {
  numbers,
  figures,
  answer: {
    check: 'Vérifier',
    next: 'Continuer',
    pick: 'Choisis d’abord une réponse.',
    yours: 'Ta réponse',
    numerator: 'Numérateur, au-dessus du trait',
    denominator: 'Dénominateur, sous le trait',
    whole: 'Nombre entier',
    several: 'Plusieurs réponses sont possibles.',
    pad: 'Chiffres',
    erase: 'Effacer',
    correct: 'juste',
    notYet: 'pas encore',
  },
  work: {
    up: (card) => `${card} : une place plus haut`,
    down: (card) => `${card} : une place plus bas`,
    moved: (card, place) => `${card} est maintenant à la place ${place}.`,
    empty: 'encore vide',
    pickFirst: 'Choisis une carte, puis sa place.',
    holding: (card) => `${card} est choisi. Choisis maintenant sa place.`,
    put: (card, where) => `${card} est maintenant avec ${where}.`,
    more: 'Un de plus',
    less: 'Un de moins',
    left: (n) => `Il en reste ${cardinal(n)}.`,
    shaded: (n, of) => `${cardinal(n)} morceaux sur ${cardinal(of)} coloriés`,
    parts: (n) => `En ${cardinal(n)} morceaux`,
    tick: (n) => `trait ${n} après le début`,
    gap: (n) => `Case ${n}`,
    choose: 'choisis',
    whole: 'Le tout',
    part: (n) => `Partie ${n}`,
    compare: 'Comparer avec un exemple',
    didIt: 'Je l’ai fait',
    model: 'On peut aussi faire comme ceci',
    criteria: 'Que vois-tu dans ta réponse ?',
    step: (n, of) => `Étape ${n} sur ${of}`,
    nextStep: 'Étape suivante',
  },
  feedback: {
    right: 'C’est juste.',
    notYet: 'Pas encore.',
    otherwise: 'Regarde encore une fois la question. Que sais-tu déjà ?',
    notRead: 'Un instant.',
    again: 'Réessayer',
    steps: 'Montre-moi les étapes',
    solution: 'On peut faire comme ceci',
  },
  ask: {
    empty: 'Donne d’abord ta réponse.',
    unclear: 'Je n’arrive pas encore à lire ceci. Regarde encore ta réponse.',
    zero: 'Il ne peut pas y avoir de zéro sous le trait.',
    long: 'C’est très long. Peux-tu faire plus court ?',
    incomplete: 'Il manque encore quelque chose.',
    unit: 'Regarde encore l’unité après le nombre.',
  },
  goal: {
    mine: 'Mon but',
    criteria: 'Quand est-ce que je sais le faire ?',
    progress: (n) => `${capital(cardinal(n))} étapes sur cinq vers ton but`,
  },
  help: {
    label: 'Aide',
    kinds: { hint: 'Indice', figure: 'Dessin', video: 'Vidéo', plan: 'Étapes', example: 'Exemple' },
    teacher: 'Demander à l’enseignant',
    together: 'Ensemble, on y arrive.',
    asked: 'Ta question est envoyée. Tu peux continuer.',
    finger: 'Lève la main. L’enseignant arrive.',
    why: 'Pourquoi celle-ci ?',
    close: 'Fermer',
    back: 'Retour à ma question',
    mine: 'À moi',
    alone: 'Sans aide : montre ce que tu sais faire.',
    worked: 'Ces étapes sont déjà faites',
    yours: 'À toi : l’étape suivante.',
    calm: 'Prends ton temps.',
    calmText: 'Relis la question, ou choisis une aide ci-dessous.',
  },
  lesson: {
    loading: 'Préparation',
    failed: 'Cela ne marche pas maintenant',
    failedText: 'Les questions ne s’ouvrent pas. Demande de l’aide, ou réessaie plus tard.',
    retry: 'Réessayer',
    pause: 'Pause',
    paused: 'Petite pause',
    pausedText: 'Tout est gardé. Tu continues là où tu étais.',
    resume: 'Je continue',
    elsewhere: 'Tu travailles déjà ailleurs',
    elsewhereText: 'Cette leçon est ouverte dans un autre onglet.',
    takeOver: 'Continuer ici',
    start: 'Je commence',
    learn: 'Voici ce que tu vas apprendre',
    sure: 'Sais-tu déjà le faire ?',
    faces: ['Pas encore', 'Un peu', 'Déjà bien'],
    scale: ['pas encore', 'déjà très bien'],
    chooseLearn: 'Comment veux-tu l’apprendre ?',
    chooseHelp: 'Qu’est-ce qui t’aide maintenant ?',
    helpFailed: 'Cette aide ne s’ouvre pas. Choisis autre chose.',
    tryFirst: 'J’essaie d’abord sans aide',
    noHelp: 'Continuer sans aide',
    stuck: 'Tu as bien travaillé. On laisse ce genre de questions pour l’instant.',
    chooseGoal: 'Sur quoi veux-tu travailler ?',
    closingAlone: 'Tu peux continuer sans aide',
    closingAloneText: 'Les dernières questions ont réussi sans aide.',
    closingTogether: 'On s’exerce encore un peu ensemble',
    closingTogetherText: 'Avec de l’aide, étape par étape.',
    goOn: 'Continuer',
    celebrate: 'But atteint',
  },
  who: {
    ask: 'Qui s’exerce ?',
    known: 'Je suis déjà venu ici',
    fresh: 'C’est ma première fois',
    yours: 'Voici ton code d’images',
    remember: 'Retiens-les bien, dans cet ordre. C’est ainsi que tu retrouves ton travail.',
    tap: 'Touche tes trois images',
    unknown: 'Je ne connais pas ce code. Essaie encore.',
    so: (names) => names.join(', '),
    pictures: {
      apple: 'pomme',
      pear: 'poire',
      shell: 'coquillage',
      duck: 'canard',
      bird: 'oiseau',
      star: 'étoile',
      house: 'maison',
      boat: 'bateau',
      moon: 'lune',
    },
  },
  ending: {
    newNow: 'Tu sais le faire maintenant',
    better: 'Cela va déjà mieux',
    worked: (n) => `Tu as fait ${count(n, 'question').replace(/^un /, 'une ')}.`,
    next: 'La prochaine fois',
    ready: 'Fini pour aujourd’hui',
    look: 'Un regard en arrière',
    done: 'Terminé',
    more: 'Encore un peu',
    saved: 'Tout est gardé.',
    questions: {
      helped: {
        ask: 'Qu’est-ce qui t’a aidé aujourd’hui ?',
        answers: {
          self: 'Essayer sans aide',
          hint: 'Un indice',
          video: 'La vidéo',
          plan: 'Les étapes',
          teacher: 'L’enseignant',
        },
      },
      hard: { ask: 'C’était comment ?', answers: { easy: 'Facile', right: 'Juste bien', hard: 'Encore difficile' } },
      feeling: {
        ask: 'Comment as-tu travaillé aujourd’hui ?',
        answers: { calm: 'Calmement', stop: 'Avec des pauses', tired: 'Avec un peu de fatigue' },
      },
    },
  },
  kinds: {
    hint: 'Un petit indice.',
    figure: 'Regarde un dessin.',
    video: 'Regarde et écoute comment on fait.',
    plan: 'Fais-le étape par étape.',
    example: 'Regarde un exercice résolu.',
  },
};
