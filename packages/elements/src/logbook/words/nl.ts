import type { SupportKind } from '@leerspoor/content';

/** Every text of the logbook and the page for home, in Dutch. */
export const nl = {
  mine: 'Mijn logboek',
  home: (title: string) => `Oefenen met ${title.toLowerCase()}: voor thuis`,
  empty: 'Hier komt wat je leert, zodra je oefent.',
  loading: 'Het logboek wordt geopend.',
  failed: (why: string) => `Het logboek kan niet geopend worden: ${why}`,
  can: 'Dit kan ik nu',
  since: (date: string) => `sinds ${date}`,
  notYet: (date: string) => `Op ${date} lukte dit nog niet.`,
  with: (help: string) => `${help} hielp daarbij.`,
  growing: 'Hier werk ik aan',
  progress: (n: number) => `${n} van de vijf stappen naar het doel`,
  helped: 'Wat mij hielp',
  kinds: {
    hint: 'Een tip',
    figure: 'Een tekening',
    video: 'Het filmpje',
    plan: 'Het stappenplan',
    example: 'Een voorbeeld',
  } satisfies Record<SupportKind, string>,
  times: (n: number) => (n === 1 ? 'één keer' : `${n} keer`),
  comesBack: 'Dit komt terug',
  comesBackNote: 'Even opfrissen, zo onthoud je het.',
  today: 'vandaag',
  on: (date: string) => `rond ${date}`,
  worked: (days: number, minutes: number) =>
    `De laatste vier weken oefende je op ${days === 1 ? 'één dag' : `${days} dagen`}, samen ${minutes} minuten.`,
  print: 'Afdrukken',
  parents: {
    intro: (title: string) =>
      `Dit blad vertelt wat uw kind leerde bij ${title.toLowerCase()}. Het is geen rapport: er staan geen punten op, en kinderen worden niet met elkaar vergeleken.`,
    worked: (days: number, minutes: number) =>
      `De laatste vier weken oefende uw kind op ${days === 1 ? 'één dag' : `${days} dagen`}, samen ongeveer ${minutes} minuten.`,
    can: 'Dit kan uw kind nu',
    growing: 'Hier werkt uw kind aan',
    helped: 'Wat uw kind hielp',
    comesBack: 'Dit wordt nog eens opgefrist',
    tips: 'Wat u thuis kunt doen',
    ask: 'Laat uw kind vertellen hoe het gaat. Uitleggen is de beste oefening; u hoeft het zelf niet te kunnen.',
    praise: 'Zeg wat u ziet: dat het volhield, iets nieuws probeerde, of hulp vroeg.',
    short: 'Liever elke dag tien minuten dan één keer lang.',
  },
};

export type LogbookWords = typeof nl;
