import { fit, type Fit, type Sentences } from './sentences.js';

const overrules = {
  assign: 'zuerst dieses Ziel',
  skip: 'ein Ziel überspringen',
  lock: 'ein Ziel gesperrt',
  track: 'diese Art von Übungen',
  exclude: 'eine Aufgabe nicht mehr zeigen',
  master: 'ein Ziel ist erreicht',
  observe: 'eine Beobachtung',
  policy: 'ein anderes Vorgehen',
  withdraw: 'eine Entscheidung zurückgenommen',
};
const choices = { support: 'Hilfe', challenge: 'wie schwer es sein darf', goal: 'dieses Ziel' };
const rungs = {
  hint: ['Du bekommst einen Tipp dazu.', 'ein Tipp'],
  figure: ['Du bekommst eine Zeichnung dazu.', 'eine Zeichnung'],
  choose: [
    'Wähle, wie du es noch einmal sehen willst.',
    'das Kind wählt ein Video, den Schritteplan oder ein Beispiel',
  ],
  plan: ['Wir machen es zusammen, Schritt für Schritt.', 'der ganze Schritteplan'],
} as const;
const triggers = {
  'two-wrong': 'zweimal nacheinander nicht richtig',
  'low-success': 'weniger als 60 % der letzten fünf richtig',
  'after-help': 'auch mit der letzten Hilfe noch nicht richtig',
  'not-alone': 'noch nicht bereit, allein weiterzumachen',
};
const fading = {
  first: 'Die ersten Schritte stehen schon da. Du machst den Rest.',
  less: 'Das hat geklappt. Jetzt machst du einen Schritt mehr selbst.',
  more: 'Wir legen wieder einen Schritt dazu.',
  same: 'Die ersten Schritte stehen schon da. Du machst den Rest.',
};
const spoors = {
  1: 'Spoor 1 (gleich üben)',
  2: 'Spoor 2 (Erklärung, dann gemeinsam üben)',
  3: 'Spoor 3 (Erklärung, gemeinsam üben und kurze Reihen; schauen Sie kurz mit)',
};
const ways = { practice: 'durch Üben', check: 'im Test', teacher: 'laut Lehrkraft' };

/** How the task fits what the pupil can do now. */
const fits: Readonly<Record<Fit, string>> = {
  easy: 'Wir üben dieses Ziel. Diese Aufgabe gelingt dir wahrscheinlich gut. So wirst du sicher.',
  right: 'Wir üben dieses Ziel. Diese Aufgabe passt zu dem, was du jetzt kannst: nicht zu leicht und nicht zu schwer.',
  hard: 'Wir üben dieses Ziel. Bei dieser Aufgabe musst du etwas mehr nachdenken. Hilfe darfst du immer nehmen.',
};

export const de: Sentences = {
  overruled: ({ by, at, overrule, goal }, { goal: name, time }) => ({
    pupil: 'Deine Lehrerin oder dein Lehrer hat das für dich bereitgelegt.',
    teacher: `${by} hat das am ${time(at)} entschieden: ${overrules[overrule]}${goal ? ` (${name(goal)})` : ''}.`,
  }),
  'session-end': ({ limit, used }, { number }) => ({
    pupil:
      limit === 'pupil'
        ? 'Gut gearbeitet. Später machst du hier einfach weiter.'
        : 'Gut gearbeitet. Das reicht für jetzt. Nächstes Mal geht es weiter.',
    teacher: {
      time: `Die Zeit ist um: ${number(used)} Minuten gearbeitet.`,
      items: `Alle Aufgaben dieser Sitzung sind gemacht: ${used}.`,
      pupil: `Das Kind wollte aufhören, nach ${used} Aufgaben.`,
    }[limit],
  }),
  stuck: ({ goal, answered, right, of, pattern }, { goal: name }) => ({
    pupil:
      'Du hast viel gearbeitet. Wir lassen diese Art kurz ruhen. Zusammen mit deiner Lehrerin oder deinem Lehrer klappt das.',
    teacher:
      pattern === 'no-row'
        ? `Steckt fest bei „${name(goal)}“: von den letzten ${of} Aufgaben ${right} richtig, keine drei nacheinander. Eine andere Hilfe folgt.`
        : `Steckt fest bei „${name(goal)}“: ${pattern === 'no-end' ? `nach ${answered} Aufgaben sitzt es noch nicht` : `nach ${answered} Aufgaben ist es noch weit weg`}. Eine andere Hilfe folgt.`,
  }),
  'pupil-chose': ({ choice, goal }, { goal: name }) => ({
    pupil: 'Das hast du gewählt.',
    teacher: `Das Kind hat gewählt: ${choices[choice]} (${name(goal)}).`,
  }),
  choice: ({ open }) => ({
    pupil: 'Du darfst wählen, woran du arbeitest.',
    teacher: `Das Kind wählt aus ${open} Zielen, deren Vorwissen da ist.`,
  }),
  'goes-on': ({ phase, goal, asked }, { goal: name }) => ({
    pupil:
      phase === 'checking'
        ? 'Noch eine Aufgabe, um zu zeigen, was du allein kannst.'
        : 'Ich schaue noch weiter, was du schon kannst.',
    teacher: `${phase === 'checking' ? 'Der Test' : 'Die Erkundung'} geht weiter nach ${asked} ${asked === 1 ? 'Aufgabe' : 'Aufgaben'}, jetzt: „${name(goal)}“.`,
  }),
  recheck: ({ goal, days }, { goal: name }) => ({
    pupil: 'Weißt du das noch?',
    teacher: `Auffrischen: vor ${days === 1 ? '1 Tag' : `${days} Tagen`} saß „${name(goal)}“.`,
  }),
  placement: ({ goal, chance }, { goal: name, percent }) => ({
    pupil: 'Ich schaue, was du schon kannst.',
    teacher: `Einstieg: Bei „${name(goal)}“ ist am wenigsten sicher, ob das Kind es schon kann (Chance ${percent(chance)}).`,
  }),
  prerequisite: ({ goal, required, wrong, of }, { goal: name }) => ({
    pupil: 'Zuerst noch etwas, das du dafür brauchst.',
    teacher: `${wrong} der ersten ${of} Aufgaben von „${name(goal)}“ nicht richtig. Darum zuerst, was dafür nötig ist: „${name(required)}“.`,
  }),
  orient: ({ goal }, { goal: name }) => ({
    pupil: 'Das ist dein Ziel. So weißt du, wohin du arbeitest.',
    teacher: `Zuerst das Ziel und die Erfolgskriterien von „${name(goal)}“.`,
  }),
  preteach: ({ goal, required }, { goal: name }) => ({
    pupil: 'So bist du für die Stunde schon vorbereitet.',
    teacher: `Vor „${name(goal)}“: eine leichte Aufgabe von „${name(required)}“. Sie zählt nicht.`,
  }),
  instruction: ({ goal, spoor }, { goal: name }) => ({
    pupil: 'Schau zuerst, wie es geht.',
    teacher: `„${name(goal)}“ wurde noch nicht erklärt. Vorschlag: ${spoors[spoor]}.`,
  }),
  misconception: ({ goal, misconception, times }, { goal: name, misconception: named }) => ({
    pupil: `Das war schon ein paar Mal knifflig. ${named(misconception).pupil} Diese Aufgabe hilft dir dabei.`,
    teacher: `${times}-mal derselbe Denkfehler bei „${name(goal)}“: ${named(misconception).teacher} Diese Aufgabe geht ihn an.`,
  }),
  help: ({ goal, rung, trigger, predicted }, { goal: name, percent }) => ({
    pupil: rungs[rung][0],
    teacher: `Hilfe bei „${name(goal)}“: ${rungs[rung][1]}. Grund: ${triggers[trigger]} (Chance auf richtig: ${percent(predicted)}).`,
  }),
  fading: ({ goal, prefilled, change }, { goal: name }) => ({
    pupil: fading[change],
    teacher: `Gemeinsam üben an „${name(goal)}“: ${prefilled === 1 ? '1 Schritt ist vorgemacht' : `${prefilled} Schritte sind vorgemacht`}${{ first: '', less: ', einer weniger nach einer richtigen Antwort', more: ', einer mehr nach einer Antwort, die nicht richtig war', same: '' }[change]}.`,
  }),
  closing: ({ goal, right, of }, { goal: name }) => ({
    pupil: 'Schauen wir: Machst du jetzt allein weiter?',
    teacher: `Abschluss von „${name(goal)}“: ${right} der letzten ${of} richtig.`,
  }),
  mastered: ({ goal, by: how, estimate, chance, answers }, { goal: name, percent }) => ({
    pupil: 'Dieses Ziel sitzt. Jetzt etwas zum Weiterdenken.',
    teacher: `„${name(goal)}“ ist erreicht ${ways[how]} (Schätzung ${percent(estimate)}, Sicherheit ${percent(chance)}, ${answers} Antworten). Verrijking ersetzt weitere Basis.`,
  }),
  check: ({ goals }, { goal: name }) => ({
    pupil: 'Zeig, was du schon allein kannst.',
    teacher: `Test ohne Hilfe über ${goals.map((id) => `„${name(id)}“`).join(', ')}.`,
  }),
  mixing: ({ earlier }, { goal: name }) => ({
    pupil: 'Zwischendurch etwas von früher. So behältst du es.',
    teacher: `Gemischt üben: Jede dritte Aufgabe kommt aus einem früheren Ziel, jetzt „${name(earlier)}“.`,
  }),
  practice: ({ goal, estimate, predicted, target }, { goal: name, percent }) => ({
    pupil: fits[fit(predicted, target)],
    teacher: `Basis von „${name(goal)}“: Schätzung ${percent(estimate)}, noch nicht sicher genug. Chance, dass diese Aufgabe klappt: ${percent(predicted)} (angestrebt ${percent(target)}).`,
  }),
  herhaling: ({ goal, right, of, predicted, reopened }, { goal: name, percent }) => ({
    pupil: reopened ? 'Das frischen wir kurz auf.' : 'Wir machen etwas kleinere Schritte.',
    teacher: `Herhaling von „${name(goal)}“: ${reopened ? 'beim Auffrischen saß es nicht mehr' : `${right} der letzten ${of} richtig`}. Chance, dass diese Aufgabe klappt: ${percent(predicted)}.`,
  }),
  twin: ({ goal }, { goal: name }) => ({
    pupil: 'Du hast gerade gesehen, wie es geht. Jetzt du.',
    teacher: `Direkt nach einer ausgearbeiteten Lösung: eine ähnliche Aufgabe von „${name(goal)}“. Sie zählt halb.`,
  }),
  'too-fast': ({ goal, times }, { goal: name }) => ({
    pupil: 'Nimm dir Zeit, oder wähle Hilfe.',
    teacher: `${times}-mal nacheinander schneller, als man lesen kann, und nicht richtig, bei „${name(goal)}“. Das zählt nicht.`,
  }),
  empty: ({ goal }, { goal: name }) => ({
    pupil: 'Für heute ist das fertig. Ein anderes Mal geht es weiter.',
    teacher: `Für „${name(goal)}“ passt heute keine Aufgabe mehr: Das Ziel ruht.`,
  }),
  done: ({ mastered }) => ({
    pupil: 'Alles, was bereitlag, ist gemacht. Gut gearbeitet.',
    teacher: `Alles, was offen war, ist gemacht. Erreichte Ziele: ${mastered}.`,
  }),
};
