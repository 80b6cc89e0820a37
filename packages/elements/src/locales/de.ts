import type { FigureWords } from './figure-words.js';
import type { Words } from './nl.js';
import type { NumberWords } from './number-words.js';

const cardinals =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'.split(
    ' ',
  );
const cardinal = (n: number): string => cardinals[n] ?? String(n);
const parts =
  ', Ganze, Halbe, Drittel, Viertel, Fünftel, Sechstel, Siebtel, Achtel, Neuntel, Zehntel, Elftel, Zwölftel, Dreizehntel, Vierzehntel, Fünfzehntel, Sechzehntel, Siebzehntel, Achtzehntel, Neunzehntel'.split(
    ', ',
  );

const numbers: NumberWords = {
  decimal: ',',
  cardinal,
  fraction: (n, d) => (n === 1 && d === 2 ? 'ein halb' : `${n === 1 ? 'ein' : cardinal(n)} ${parts[d] ?? `${d}stel`}`),
  wholeAnd: (whole, fraction) => `${whole} und ${fraction}`,
  over: (above, below) => `${above} durch ${below}`,
  signs: {
    '+': 'plus',
    '-': 'minus',
    '×': 'mal',
    ':': 'geteilt durch',
    '=': 'ist',
    '<': 'ist kleiner als',
    '>': 'ist größer als',
    '?': 'wie viel',
  },
};

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const pieces = (n: number): string => (n === 1 ? 'einem Stück' : `${cardinal(n)} Stücken`);
const coloured = (n: number, one: string, many: string): string =>
  n === 0
    ? 'Nichts ist gefärbt.'
    : n === 1
      ? `Ein ${one} ist gefärbt.`
      : `${capital(cardinal(n))} ${many} sind gefärbt.`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1) ?? ''}`;
const sized = (n: number, even: boolean): string => (n === 1 ? '' : even ? ', gleich groß' : ', nicht gleich groß');

const figures: FigureWords = {
  strip: (n, shaded, even) => `Ein Streifen aus ${pieces(n)}${sized(n, even)}. ${coloured(shaded, 'Stück', 'Stücke')}`,
  strips: (each) => `${capital(cardinal(each.length))} Streifen untereinander. ${each.join(' ')}`,
  row: (n, what) => `Streifen ${n}: ${what}`,
  circle: (n, shaded) => `Ein Kreis aus ${pieces(n)}${sized(n, true)}. ${coloured(shaded, 'Stück', 'Stücke')}`,
  line: (from, to, n) =>
    `Ein Zahlenstrahl von ${from} bis ${to}.${n > 1 ? ` Von einer ganzen Zahl zur nächsten sind es ${cardinal(n)} Stücke.` : ''}`,
  bare: (from, to) => `Ein leerer Zahlenstrahl von ${from} bis ${to}.`,
  marks: (labels) => `Am Strahl steht ${list(labels)}.`,
  jumps: (n) => (n === 1 ? 'Ein Sprung vom Anfang an.' : `${capital(cardinal(n))} Sprünge vom Anfang an.`),
  point: (step) =>
    step === undefined ? 'Ein Pfeil zeigt auf den Strahl.' : `Der Pfeil zeigt auf Strich ${step} nach dem Anfang.`,
  objects: (groups) =>
    groups.length === 1
      ? groups[0] === 1
        ? 'Ein Ding.'
        : `${capital(cardinal(groups[0] ?? 0))} Dinge.`
      : `${capital(cardinal(groups.length))} Gruppen: ${list(groups.map(cardinal))} Dinge.`,
  covered: 'Ein Teil liegt unter einem Tuch.',
  split: (whole, below) => `Eine Zerlegung. Oben steht ${whole}, unten ${list(below)}.`,
  gap: 'ein leeres Feld',
  grid: (rows, columns, shaded) =>
    `Ein Gitter mit ${rows === 1 ? 'einer Zeile' : `${cardinal(rows)} Zeilen`} und ${columns === 1 ? 'einer Spalte' : `${cardinal(columns)} Spalten`}. ${coloured(shaded, 'Feld', 'Felder')}`,
};

export const de: Words = {
  numbers,
  figures,
  answer: {
    check: 'Prüfen',
    next: 'Weiter',
    pick: 'Wähle zuerst eine Antwort.',
    yours: 'Deine Antwort',
    numerator: 'Zähler, über dem Strich',
    denominator: 'Nenner, unter dem Strich',
    whole: 'Ganze Zahl',
    several: 'Mehr als eine Antwort ist möglich.',
    pad: 'Ziffern',
    erase: 'Löschen',
    correct: 'richtig',
    notYet: 'noch nicht',
  },
  work: {
    up: (card) => `${card}: einen Platz nach oben`,
    down: (card) => `${card}: einen Platz nach unten`,
    moved: (card, place) => `${card} steht jetzt auf Platz ${place}.`,
    empty: 'noch leer',
    pickFirst: 'Wähle eine Karte und dann, wohin sie gehört.',
    holding: (card) => `${card} ist gewählt. Wähle jetzt, wohin es gehört.`,
    put: (card, where) => `${card} liegt jetzt bei ${where}.`,
    more: 'Eins mehr',
    less: 'Eins weniger',
    left: (n) => (n === 1 ? 'Eins ist noch übrig.' : `${capital(cardinal(n))} sind noch übrig.`),
    shaded: (n, of) => `${cardinal(n)} von ${cardinal(of)} Stücken gefärbt`,
    parts: (n) => `In ${cardinal(n)} Stücken`,
    tick: (n) => `Strich ${n} nach dem Anfang`,
    gap: (n) => `Lücke ${n}`,
    choose: 'wähle',
    whole: 'Das Ganze',
    part: (n) => `Teil ${n}`,
    compare: 'Mit einem Beispiel vergleichen',
    didIt: 'Ich habe es gemacht',
    model: 'So kann es auch gehen',
    criteria: 'Was siehst du in deiner Antwort?',
    step: (n, of) => `Schritt ${n} von ${of}`,
    nextStep: 'Nächster Schritt',
  },
  feedback: {
    right: 'Das stimmt.',
    notYet: 'Noch nicht.',
    otherwise: 'Schau dir die Aufgabe noch einmal an. Was weißt du schon?',
    notRead: 'Moment noch.',
    again: 'Noch einmal versuchen',
    steps: 'Zeig mir die Schritte',
    solution: 'So kann es gehen',
  },
  ask: {
    empty: 'Gib zuerst deine Antwort ein.',
    unclear: 'Das kann ich noch nicht lesen. Schau deine Antwort noch einmal an.',
    zero: 'Unter dem Strich kann keine Null stehen.',
    long: 'Das ist sehr lang. Geht es kürzer?',
    incomplete: 'Da fehlt noch etwas.',
    unit: 'Schau noch einmal auf die Einheit hinter der Zahl.',
  },
  goal: {
    mine: 'Mein Ziel',
    criteria: 'Wann kann ich das?',
    progress: (n) => `${capital(cardinal(n))} von fünf Schritten auf dem Weg zu deinem Ziel`,
  },
  help: {
    label: 'Hilfe',
    kinds: { hint: 'Tipp', figure: 'Zeichnung', video: 'Film', plan: 'Schritte', example: 'Beispiel' },
    teacher: 'Die Lehrerin oder den Lehrer fragen',
    together: 'Zusammen geht es.',
    asked: 'Deine Frage ist abgeschickt. Arbeite ruhig weiter.',
    finger: 'Melde dich. Es kommt gleich jemand.',
    why: 'Warum diese?',
    close: 'Schließen',
    back: 'Zurück zu meiner Aufgabe',
    mine: 'Jetzt ich',
    alone: 'Ohne Hilfe: zeig, was du schon kannst.',
    worked: 'Diese Schritte sind schon gemacht',
    yours: 'Jetzt du: der nächste Schritt.',
    calm: 'Nimm dir Zeit.',
    calmText: 'Lies die Aufgabe noch einmal, oder wähle unten eine Hilfe.',
  },
  lesson: {
    loading: 'Wird vorbereitet',
    failed: 'Das geht jetzt nicht',
    failedText: 'Die Aufgaben lassen sich nicht öffnen. Frag um Hilfe, oder versuch es später noch einmal.',
    retry: 'Noch einmal versuchen',
    pause: 'Pause',
    paused: 'Kurze Pause',
    pausedText: 'Alles ist gespeichert. Du machst weiter, wo du warst.',
    resume: 'Ich mache weiter',
    elsewhere: 'Du übst schon woanders',
    elsewhereText: 'Diese Stunde ist in einem anderen Tab offen.',
    takeOver: 'Hier weiter üben',
    start: 'Ich fange an',
    learn: 'Das lernst du jetzt',
    sure: 'Wie gut kannst du das schon?',
    faces: ['Noch nicht', 'Ein wenig', 'Schon gut'],
    scale: ['noch nicht', 'schon sehr gut'],
    chooseLearn: 'Wie willst du es lernen?',
    chooseHelp: 'Was hilft dir jetzt?',
    helpFailed: 'Diese Hilfe öffnet sich gerade nicht. Wähle bitte etwas anderes.',
    tryFirst: 'Ich versuche es zuerst selbst',
    noHelp: 'Weiter ohne Hilfe',
    stuck: 'Du hast viel gearbeitet. Wir lassen diese Art jetzt kurz ruhen.',
    chooseGoal: 'Woran willst du arbeiten?',
    closingAlone: 'Du kannst jetzt selbst weitermachen',
    closingAloneText: 'Die letzten Aufgaben gingen ohne Hilfe.',
    closingTogether: 'Wir üben das noch etwas zusammen',
    closingTogetherText: 'Mit Hilfe, Schritt für Schritt.',
    goOn: 'Weiter',
    celebrate: 'Ziel erreicht',
  },
  who: {
    ask: 'Wer übt?',
    known: 'Ich war schon hier',
    fresh: 'Ich bin neu',
    yours: 'Das ist dein Bildercode',
    remember: 'Merk sie dir gut, in dieser Reihenfolge. So findest du deine Arbeit wieder.',
    tap: 'Tippe deine drei Bilder an',
    unknown: 'Diesen Code kenne ich nicht. Versuch es noch einmal.',
    so: (names) => names.join(', '),
    pictures: {
      apple: 'Apfel',
      pear: 'Birne',
      shell: 'Muschel',
      duck: 'Ente',
      bird: 'Vogel',
      star: 'Stern',
      house: 'Haus',
      boat: 'Boot',
      moon: 'Mond',
    },
  },
  ending: {
    newNow: 'Das kannst du jetzt',
    better: 'Das geht schon besser',
    worked: (n) => (n === 1 ? 'Du hast eine Aufgabe gemacht.' : `Du hast ${cardinal(n)} Aufgaben gemacht.`),
    next: 'Nächstes Mal',
    ready: 'Fertig für heute',
    look: 'Kurz zurückschauen',
    done: 'Fertig',
    more: 'Noch etwas üben',
    saved: 'Alles ist gespeichert.',
    questions: {
      helped: {
        ask: 'Was hat dir heute geholfen?',
        answers: {
          self: 'Selbst versuchen',
          hint: 'Ein Tipp',
          video: 'Der Film',
          plan: 'Die Schritte',
          teacher: 'Die Lehrerin oder der Lehrer',
        },
      },
      hard: { ask: 'Wie schwer war es?', answers: { easy: 'Leicht', right: 'Genau richtig', hard: 'Noch schwer' } },
      feeling: {
        ask: 'Wie hast du heute gearbeitet?',
        answers: { calm: 'Ruhig', stop: 'Mit Pausen', tired: 'Ich war müde' },
      },
    },
  },
  kinds: {
    hint: 'Ein kurzer Tipp.',
    figure: 'Schau eine Zeichnung an.',
    video: 'Schau und hör, wie es geht.',
    plan: 'Mach es Schritt für Schritt.',
    example: 'Schau eine gelöste Aufgabe an.',
  },
};
