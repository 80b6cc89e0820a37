import type { LogbookWords } from './nl.js';

export const fr: LogbookWords = {
  mine: 'Mon carnet',
  home: (title) => `S’exercer : ${title.toLowerCase()}, pour la maison`,
  empty: 'Ce que tu apprends viendra ici, dès que tu t’exerces.',
  loading: 'Le carnet s’ouvre.',
  failed: (why) => `Le carnet ne peut pas être ouvert : ${why}`,
  can: 'Je sais le faire maintenant',
  since: (date) => `depuis le ${date}`,
  notYet: (date) => `Le ${date}, cela n’allait pas encore.`,
  with: (help) => `${help} m’a aidé.`,
  growing: 'J’y travaille',
  progress: (n) => `${n} étapes sur cinq vers l’objectif`,
  helped: 'Ce qui m’a aidé',
  kinds: { hint: 'Un indice', figure: 'Un dessin', video: 'La vidéo', plan: 'Les étapes', example: 'Un exemple' },
  times: (n) => `${n} fois`,
  comesBack: 'Cela revient',
  comesBackNote: 'Un petit rappel, pour ne pas oublier.',
  today: 'aujourd’hui',
  on: (date) => `vers le ${date}`,
  worked: (days, minutes) =>
    `Ces quatre dernières semaines, tu t’es exercé ${days} jour${days === 1 ? '' : 's'}, ${minutes} minutes en tout.`,
  print: 'Imprimer',
  parents: {
    intro: (title) =>
      `Cette page dit ce que votre enfant a appris : ${title.toLowerCase()}. Ce n’est pas un bulletin : il n’y a pas de points, et les enfants ne sont pas comparés.`,
    worked: (days, minutes) =>
      `Ces quatre dernières semaines, votre enfant s’est exercé ${days} jour${days === 1 ? '' : 's'}, environ ${minutes} minutes en tout.`,
    can: 'Votre enfant sait maintenant',
    growing: 'Votre enfant y travaille',
    helped: 'Ce qui a aidé votre enfant',
    comesBack: 'Cela sera encore revu',
    tips: 'Ce que vous pouvez faire à la maison',
    ask: 'Laissez votre enfant vous raconter comment on fait. Expliquer est le meilleur exercice ; vous ne devez pas le savoir vous-même.',
    praise: 'Dites ce que vous voyez : qu’il a persévéré, essayé du neuf, ou demandé de l’aide.',
    short: 'Mieux vaut dix minutes par jour qu’une seule longue fois.',
  },
};
