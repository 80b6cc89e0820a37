import type { LogbookWords } from './nl.js';

export const de: LogbookWords = {
  mine: 'Mein Lernbuch',
  home: (title) => `Üben mit ${title}: für zu Hause`,
  empty: 'Hier kommt, was du lernst, sobald du übst.',
  loading: 'Das Lernbuch wird geöffnet.',
  failed: (why) => `Das Lernbuch lässt sich nicht öffnen: ${why}`,
  can: 'Das kann ich jetzt',
  since: (date) => `seit ${date}`,
  notYet: (date) => `Am ${date} ging das noch nicht.`,
  with: (help) => `${help} hat dabei geholfen.`,
  growing: 'Daran arbeite ich',
  progress: (n) => `${n} von fünf Schritten zum Ziel`,
  helped: 'Was mir half',
  kinds: {
    hint: 'Ein Tipp',
    figure: 'Eine Zeichnung',
    video: 'Der Film',
    plan: 'Die Schritte',
    example: 'Ein Beispiel',
  },
  times: (n) => (n === 1 ? 'einmal' : `${n}-mal`),
  comesBack: 'Das kommt wieder',
  comesBackNote: 'Kurz auffrischen, so merkst du es dir.',
  today: 'heute',
  on: (date) => `um den ${date}`,
  worked: (days, minutes) =>
    `In den letzten vier Wochen hast du an ${days === 1 ? 'einem Tag' : `${days} Tagen`} geübt, zusammen ${minutes} Minuten.`,
  print: 'Drucken',
  parents: {
    intro: (title) =>
      `Dieses Blatt erzählt, was Ihr Kind gelernt hat: ${title}. Es ist kein Zeugnis: es stehen keine Noten darauf, und Kinder werden nicht verglichen.`,
    worked: (days, minutes) =>
      `In den letzten vier Wochen hat Ihr Kind an ${days === 1 ? 'einem Tag' : `${days} Tagen`} geübt, zusammen etwa ${minutes} Minuten.`,
    can: 'Das kann Ihr Kind jetzt',
    growing: 'Daran arbeitet Ihr Kind',
    helped: 'Was Ihrem Kind half',
    comesBack: 'Das wird noch einmal aufgefrischt',
    tips: 'Was Sie zu Hause tun können',
    ask: 'Lassen Sie sich erzählen, wie es geht. Erklären ist die beste Übung; Sie müssen es selbst nicht können.',
    praise: 'Sagen Sie, was Sie sehen: dass es drangeblieben ist, etwas Neues probiert oder um Hilfe gebeten hat.',
    short: 'Lieber jeden Tag zehn Minuten als einmal lang.',
  },
};
