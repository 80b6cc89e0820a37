import type { Ask, SupportKind } from '@leerspoor/content';
import type { FigureWords } from './figure-words.js';
import type { NumberWords } from './number-words.js';

const cardinals =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' ',
  );
const cardinal = (n: number): string => cardinals[n] ?? String(n);
const parts =
  ', hele, halve, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, dertiende, veertiende, vijftiende, zestiende, zeventiende, achttiende, negentiende'.split(
    ', ',
  );

const numbers: NumberWords = {
  decimal: ',',
  cardinal,
  fraction: (n, d) => (n === 1 && d === 2 ? 'een half' : `${n === 1 ? 'één' : cardinal(n)} ${parts[d] ?? `${d}ste`}`),
  wholeAnd: (whole, fraction) => `${whole} en ${fraction}`,
  over: (above, below) => `${above} op ${below}`,
  signs: {
    '+': 'plus',
    '-': 'min',
    '×': 'keer',
    ':': 'gedeeld door',
    '=': 'is',
    '<': 'is kleiner dan',
    '>': 'is groter dan',
    '?': 'hoeveel',
  },
};

const pieces = (n: number): string => (n === 1 ? 'één stuk' : `${cardinal(n)} stukken`);
const coloured = (n: number): string =>
  n === 0
    ? 'Geen enkel stuk is gekleurd.'
    : n === 1
      ? 'Eén stuk is gekleurd.'
      : `${capital(cardinal(n))} stukken zijn gekleurd.`;
const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

const figures: FigureWords = {
  strip: (n, shaded, even) =>
    `Een strook van ${pieces(n)}${n === 1 ? '' : even ? ', even groot' : ', niet even groot'}. ${coloured(shaded)}`,
  strips: (each) => `${capital(cardinal(each.length))} stroken onder elkaar. ${each.join(' ')}`,
  circle: (n, shaded) => `Een cirkel van ${pieces(n)}${n === 1 ? '' : ', even groot'}. ${coloured(shaded)}`,
  line: (from, to, n) =>
    `Een getallenlijn van ${from} tot ${to}.${n > 1 ? ` Van het ene hele getal naar het andere zijn er ${pieces(n)}.` : ''}`,
  bare: (from, to) => `Een lege getallenlijn van ${from} tot ${to}.`,
  marks: (labels) => `Op de lijn staat ${list(labels)}.`,
  jumps: (n) => (n === 1 ? 'Er is één sprong vanaf het begin.' : `Er zijn ${cardinal(n)} sprongen vanaf het begin.`),
  point: (step) =>
    step === undefined ? 'Er staat een pijl op de lijn.' : `De pijl wijst naar streepje ${step} na het begin.`,
  objects: (groups) =>
    groups.length === 1
      ? `${capital(cardinal(groups[0]!))} voorwerpen.`
      : `${capital(cardinal(groups.length))} groepjes: ${list(groups.map(cardinal))} voorwerpen.`,
  covered: 'Een deel ligt onder een doek.',
  split: (whole, below) => `Een splitsing. Boven staat ${whole}, onder staan ${list(below)}.`,
  gap: 'een leeg vak',
  grid: (rows, columns, shaded) =>
    `Een rooster van ${cardinal(rows)} ${rows === 1 ? 'rij' : 'rijen'} en ${cardinal(columns)} ${columns === 1 ? 'kolom' : 'kolommen'}. ${coloured(shaded).replace(/stuk(ken)?/, (s) => (s === 'stuk' ? 'vakje' : 'vakjes'))}`,
  row: (n, what) => `Strook ${n}: ${what}`,
};

/** Every text of ours that a pupil can meet, in Dutch. The other languages have the same shape. */
export const nl = {
  numbers,
  figures,
  answer: {
    check: 'Controleer',
    next: 'Verder',
    pick: 'Kies eerst een antwoord.',
    yours: 'Jouw antwoord',
    numerator: 'Teller, boven de streep',
    denominator: 'Noemer, onder de streep',
    whole: 'Hele getal',
    several: 'Meer dan één antwoord kan.',
    pad: 'Cijfers',
    erase: 'Wissen',
    correct: 'juist',
    notYet: 'nog niet',
  },
  work: {
    up: (card: string) => `${card}: een plaats omhoog`,
    down: (card: string) => `${card}: een plaats omlaag`,
    moved: (card: string, place: number) => `${card} staat nu op plaats ${place}.`,
    empty: 'nog leeg',
    pickFirst: 'Kies een kaartje, en daarna waar het hoort.',
    holding: (card: string) => `${card} is gekozen. Kies nu waar het hoort.`,
    put: (card: string, where: string) => `${card} ligt nu bij ${where}.`,
    more: 'Eén meer',
    less: 'Eén minder',
    left: (n: number) => (n === 1 ? 'Er is er nog één over.' : `Er zijn er nog ${cardinal(n)} over.`),
    shaded: (n: number, of: number) => `${cardinal(n)} van de ${cardinal(of)} stukken gekleurd`,
    parts: (n: number) => `In ${cardinal(n)} stukken`,
    tick: (n: number) => `streepje ${n} na het begin`,
    gap: (n: number) => `Invulplaats ${n}`,
    choose: 'kies',
    whole: 'Het geheel',
    part: (n: number) => `Deel ${n}`,
    compare: 'Vergelijk met een voorbeeld',
    didIt: 'Ik heb het gedaan',
    model: 'Zo kan het ook',
    criteria: 'Wat zie je in jouw antwoord?',
    step: (n: number, of: number) => `Stap ${n} van ${of}`,
    nextStep: 'Volgende stap',
  },
  feedback: {
    right: 'Dat klopt.',
    notYet: 'Nog niet.',
    otherwise: 'Kijk nog eens goed naar de opgave. Wat weet je al?',
    notRead: 'Nog even.',
    again: 'Probeer opnieuw',
    steps: 'Laat stappen zien',
    solution: 'Zo kan het',
  },
  ask: {
    empty: 'Vul eerst je antwoord in.',
    unclear: 'Dit kan ik nog niet lezen. Kijk je antwoord even na.',
    zero: 'Onder de streep kan geen nul staan.',
    long: 'Dat is wel heel lang. Kan het korter?',
    incomplete: 'Er is nog iets niet ingevuld.',
    unit: 'Kijk nog eens naar de maat achter het getal.',
  } satisfies Record<Ask, string>,
  goal: {
    mine: 'Mijn doel',
    criteria: 'Wanneer kan ik dit?',
    progress: (n: number) => `${capital(cardinal(n))} van de vijf stukjes op weg naar je doel`,
  },
  help: {
    label: 'Hulp',
    kinds: {
      hint: 'Tip',
      figure: 'Tekening',
      video: 'Filmpje',
      plan: 'Stappenplan',
      example: 'Voorbeeld',
    } satisfies Record<SupportKind, string>,
    teacher: 'Vraag de juf of meester',
    together: 'Samen lukt het.',
    asked: 'Je vraag is verstuurd. Werk intussen gerust verder.',
    finger: 'Steek je vinger op. De juf of meester komt zo.',
    why: 'Waarom deze?',
    close: 'Sluiten',
    back: 'Terug naar mijn opgave',
    mine: 'Nu ik',
    alone: 'Zonder hulp: toon wat je al kan.',
    worked: 'Deze stappen zijn al gemaakt',
    yours: 'Nu jij: de volgende stap.',
    calm: 'Neem rustig de tijd.',
    calmText: 'Lees de opgave nog eens, of kies hulp hieronder.',
  },
  lesson: {
    loading: 'Even klaarzetten',
    failed: 'Dit lukt nu niet',
    failedText: 'De opgaven willen niet openen. Vraag even hulp, of probeer het straks opnieuw.',
    retry: 'Probeer opnieuw',
    pause: 'Pauze',
    paused: 'Even pauze',
    pausedText: 'Alles is bewaard. Je gaat verder waar je was.',
    resume: 'Ik ga verder',
    elsewhere: 'Je oefent al ergens anders',
    elsewhereText: 'Deze les is open in een ander tabblad.',
    takeOver: 'Hier verder oefenen',
    start: 'Ik begin',
    learn: 'Dit ga je leren',
    sure: 'Hoe goed kan je dit al?',
    faces: ['Nog niet', 'Een beetje', 'Al goed'],
    scale: ['nog niet', 'al heel goed'],
    chooseLearn: 'Hoe wil je het leren?',
    chooseHelp: 'Wat helpt jou nu?',
    helpFailed: 'Dat hulpje wil nu niet openen. Kies gerust iets anders.',
    tryFirst: 'Ik probeer het eerst zelf',
    noHelp: 'Verder zonder hulp',
    stuck: 'Je hebt hard gewerkt. We stoppen even met deze soort.',
    chooseGoal: 'Waaraan wil je werken?',
    closingAlone: 'Je kan nu zelf verder',
    closingAloneText: 'De vorige opgaven lukten zonder hulp.',
    closingTogether: 'We oefenen dit nog wat samen',
    closingTogetherText: 'Met hulp erbij, stap voor stap.',
    goOn: 'Verder',
    celebrate: 'Doel bereikt',
  },
  who: {
    ask: 'Wie oefent er?',
    known: 'Ik was hier al',
    fresh: 'Ik ben nieuw',
    yours: 'Dit is jouw plaatjescode',
    remember: 'Onthoud ze goed, in deze volgorde. Zo vind je jouw werk terug.',
    tap: 'Tik jouw drie plaatjes aan',
    unknown: 'Deze code ken ik niet. Probeer het nog eens.',
    so: (names: readonly string[]) => names.join(', '),
    pictures: {
      apple: 'appel',
      pear: 'peer',
      shell: 'schelp',
      duck: 'eend',
      bird: 'vogel',
      star: 'ster',
      house: 'huis',
      boat: 'boot',
      moon: 'maan',
    },
  },
  ending: {
    newNow: 'Dit kan je nu',
    better: 'Dit gaat al beter',
    worked: (n: number) => (n === 1 ? 'Je maakte één opgave.' : `Je maakte ${cardinal(n)} opgaven.`),
    next: 'Volgende keer',
    ready: 'Klaar voor vandaag',
    look: 'Even terugkijken',
    done: 'Klaar',
    more: 'Nog even oefenen',
    saved: 'Alles is bewaard.',
    questions: {
      helped: {
        ask: 'Wat hielp jou vandaag?',
        answers: {
          self: 'Zelf proberen',
          hint: 'Een tip',
          video: 'Het filmpje',
          plan: 'Het stappenplan',
          teacher: 'De juf of meester',
        },
      },
      hard: {
        ask: 'Hoe moeilijk was het?',
        answers: { easy: 'Makkelijk', right: 'Precies goed', hard: 'Nog moeilijk' },
      },
      feeling: { ask: 'Hoe werkte je vandaag?', answers: { calm: 'Rustig', stop: 'Met pauzes', tired: 'Ik was moe' } },
    } as Readonly<Record<string, { readonly ask: string; readonly answers: Readonly<Record<string, string>> }>>,
  },
  kinds: {
    hint: 'Een korte tip.',
    figure: 'Kijk naar een tekening.',
    video: 'Kijk en luister hoe het gaat.',
    plan: 'Doe het stap voor stap.',
    example: 'Bekijk een uitgewerkte opgave.',
  } satisfies Record<SupportKind, string>,
};

export type Words = typeof nl;
