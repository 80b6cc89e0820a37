import { fit, type Fit, type Sentences } from './sentences.js';

const overrules = {
  assign: 'eerst dit doel',
  skip: 'een doel overslaan',
  lock: 'een doel op slot',
  track: 'dit soort oefeningen',
  exclude: 'een opgave niet meer tonen',
  master: 'een doel is behaald',
  observe: 'een observatie',
  policy: 'een andere aanpak',
  withdraw: 'een beslissing ingetrokken',
};
const choices = { support: 'hulp', challenge: 'hoe moeilijk het mag zijn', goal: 'dit doel' };
const rungs = {
  hint: ['Je krijgt er een tip bij.', 'een tip'],
  figure: ['Je krijgt er een tekening bij.', 'een tekening'],
  choose: ['Kies hoe je het nog eens wil zien.', 'de leerling kiest een filmpje, het stappenplan of een voorbeeld'],
  plan: ['We doen het samen, stap voor stap.', 'het hele stappenplan'],
} as const;
const triggers = {
  'two-wrong': 'twee keer na elkaar niet juist',
  'low-success': 'minder dan 60 % van de laatste vijf juist',
  'after-help': 'ook met de vorige hulp nog niet juist',
  'not-alone': 'nog niet klaar om alleen verder te gaan',
};
const fading = {
  first: 'De eerste stappen staan er al. Jij doet de rest.',
  less: 'Dat lukte. Nu doe je een stap meer zelf.',
  more: 'We zetten er weer een stap bij.',
  same: 'De eerste stappen staan er al. Jij doet de rest.',
};
const spoors = {
  1: 'spoor 1 (meteen oefenen)',
  2: 'spoor 2 (instructie en dan samen oefenen)',
  3: 'spoor 3 (instructie, samen oefenen en korte reeksen; kijk even mee)',
};
const ways = { practice: 'door te oefenen', check: 'op de toets', teacher: 'volgens de leerkracht' };

/** How the task fits what the pupil can do now. */
const fits: Readonly<Record<Fit, string>> = {
  easy: 'We oefenen dit doel. Deze opgave lukt je waarschijnlijk goed. Zo word je zeker.',
  right: 'We oefenen dit doel. Deze opgave past bij wat je nu kan: niet te makkelijk en niet te moeilijk.',
  hard: 'We oefenen dit doel. Deze opgave vraagt wat meer denkwerk. Hulp mag altijd.',
};

export const nl: Sentences = {
  overruled: ({ by, at, overrule, goal }, { goal: name, time }) => ({
    pupil: 'De juf of meester heeft dit voor jou klaargezet.',
    teacher: `${by} besliste dit op ${time(at)}: ${overrules[overrule]}${goal ? ` (${name(goal)})` : ''}.`,
  }),
  'session-end': ({ limit, used }, { number }) => ({
    pupil:
      limit === 'pupil'
        ? 'Goed gewerkt. Straks ga je hier gewoon verder.'
        : 'Goed gewerkt. Het is genoeg voor nu. Volgende keer gaan we verder.',
    teacher: {
      time: `De tijd is om: ${number(used)} minuten gewerkt.`,
      items: `Alle opgaven van deze sessie zijn gemaakt: ${used}.`,
      pupil: `De leerling wilde stoppen, na ${used} opgaven.`,
    }[limit],
  }),
  stuck: ({ goal, answered, right, of, pattern }, { goal: name }) => ({
    pupil: 'Je hebt hard gewerkt. We stoppen even met deze soort. Samen met de juf of meester komt dit goed.',
    teacher:
      pattern === 'no-row'
        ? `Vastgelopen op ‘${name(goal)}’: van de laatste ${of} opgaven ${right} juist, en geen drie op rij. Er komt een andere soort hulp.`
        : `Vastgelopen op ‘${name(goal)}’: ${pattern === 'no-end' ? `na ${answered} opgaven zit het nog niet vast` : `na ${answered} opgaven is het nog ver weg`}. Er komt een andere soort hulp.`,
  }),
  'pupil-chose': ({ choice, goal }, { goal: name }) => ({
    pupil: 'Jij koos dit.',
    teacher: `De leerling koos: ${choices[choice]} (${name(goal)}).`,
  }),
  choice: ({ open }) => ({
    pupil: 'Jij mag kiezen waaraan je werkt.',
    teacher: `De leerling kiest uit ${open} doelen waarvan de voorkennis er is.`,
  }),
  'goes-on': ({ phase, goal, asked }, { goal: name }) => ({
    pupil:
      phase === 'checking'
        ? 'Nog een opgave om te laten zien wat je al alleen kan.'
        : 'Ik kijk nog even verder wat je al kan.',
    teacher: `${phase === 'checking' ? 'De toets' : 'De verkenning'} loopt verder na ${asked} ${asked === 1 ? 'opgave' : 'opgaven'}, nu: ‘${name(goal)}’.`,
  }),
  recheck: ({ goal, days }, { goal: name }) => ({
    pupil: 'Weet je dit nog?',
    teacher: `Opfrissen: ${days === 1 ? '1 dag' : `${days} dagen`} geleden zat ‘${name(goal)}’ goed.`,
  }),
  placement: ({ goal, chance }, { goal: name, percent }) => ({
    pupil: 'Ik kijk even wat je al kan.',
    teacher: `Instap: bij ‘${name(goal)}’ is het minst zeker of de leerling het al kan (kans ${percent(chance)}).`,
  }),
  prerequisite: ({ goal, required, wrong, of }, { goal: name }) => ({
    pupil: 'Eerst nog even iets dat je hiervoor nodig hebt.',
    teacher: `${wrong} van de eerste ${of} opgaven van ‘${name(goal)}’ niet juist. Daarom eerst wat daarvoor nodig is: ‘${name(required)}’.`,
  }),
  orient: ({ goal }, { goal: name }) => ({
    pupil: 'Dit is je doel. Zo weet je waar je naartoe werkt.',
    teacher: `Eerst het doel en de succescriteria van ‘${name(goal)}’.`,
  }),
  preteach: ({ goal, required }, { goal: name }) => ({
    pupil: 'Zo ben je straks in de les al op dreef.',
    teacher: `Ter voorbereiding van ‘${name(goal)}’: een makkelijke opgave van ‘${name(required)}’. Ze telt niet mee.`,
  }),
  instruction: ({ goal, spoor }, { goal: name }) => ({
    pupil: 'Kijk eerst hoe het gaat.',
    teacher: `‘${name(goal)}’ is nog niet uitgelegd. Voorstel: ${spoors[spoor]}.`,
  }),
  misconception: ({ goal, misconception, times }, { goal: name, misconception: named }) => ({
    pupil: `Dit was al een paar keer lastig. ${named(misconception).pupil} Deze opgave helpt je daarbij.`,
    teacher: `${times} keer dezelfde denkfout bij ‘${name(goal)}’: ${named(misconception).teacher} Deze opgave pakt die aan.`,
  }),
  help: ({ goal, rung, trigger, predicted }, { goal: name, percent }) => ({
    pupil: rungs[rung][0],
    teacher: `Hulp bij ‘${name(goal)}’: ${rungs[rung][1]}. Reden: ${triggers[trigger]} (kans op een juist antwoord: ${percent(predicted)}).`,
  }),
  fading: ({ goal, prefilled, change }, { goal: name }) => ({
    pupil: fading[change],
    teacher: `Samen oefenen aan ‘${name(goal)}’: ${prefilled === 1 ? '1 stap is' : `${prefilled} stappen zijn`} al voorgedaan${{ first: '', less: ', één minder na een juist antwoord', more: ', één meer na een antwoord dat niet juist was', same: '' }[change]}.`,
  }),
  closing: ({ goal, right, of }, { goal: name }) => ({
    pupil: 'Even kijken: ga je nu alleen verder?',
    teacher: `Afsluiting van ‘${name(goal)}’: ${right} van de laatste ${of} juist.`,
  }),
  mastered: ({ goal, by: how, estimate, chance, answers }, { goal: name, percent }) => ({
    pupil: 'Dit doel zit goed. Nu iets om dieper over na te denken.',
    teacher: `‘${name(goal)}’ is behaald ${ways[how]} (schatting ${percent(estimate)}, zekerheid ${percent(chance)}, ${answers} antwoorden). Verrijking komt in de plaats van meer basis.`,
  }),
  check: ({ goals }, { goal: name }) => ({
    pupil: 'Laat maar zien wat je al alleen kan.',
    teacher: `Toets zonder hulp over ${goals.map((id) => `‘${name(id)}’`).join(', ')}.`,
  }),
  mixing: ({ earlier }, { goal: name }) => ({
    pupil: 'Even iets van vroeger ertussen. Zo onthoud je het.',
    teacher: `Gemengd oefenen: één opgave op drie komt van een eerder doel, nu ‘${name(earlier)}’.`,
  }),
  practice: ({ goal, estimate, predicted, target }, { goal: name, percent }) => ({
    pupil: fits[fit(predicted, target)],
    teacher: `Basis van ‘${name(goal)}’: schatting ${percent(estimate)}, nog niet zeker genoeg. Kans dat deze opgave lukt: ${percent(predicted)} (we mikken op ${percent(target)}).`,
  }),
  herhaling: ({ goal, right, of, predicted, reopened }, { goal: name, percent }) => ({
    pupil: reopened ? 'Dit frissen we even op.' : 'We nemen iets kleinere stappen.',
    teacher: `Herhaling van ‘${name(goal)}’: ${reopened ? 'bij het opfrissen zat het niet meer vast' : `${right} van de laatste ${of} juist`}. Kans dat deze opgave lukt: ${percent(predicted)}.`,
  }),
  twin: ({ goal }, { goal: name }) => ({
    pupil: 'Je zag net hoe het gaat. Nu jij.',
    teacher: `Net na een uitgewerkte oplossing: een soortgelijke opgave van ‘${name(goal)}’. Ze telt voor de helft.`,
  }),
  'too-fast': ({ goal, times }, { goal: name }) => ({
    pupil: 'Neem rustig de tijd, of kies hulp.',
    teacher: `${times} keer na elkaar sneller dan men kan lezen, en niet juist, bij ‘${name(goal)}’. Dat telt niet mee.`,
  }),
  empty: ({ goal }, { goal: name }) => ({
    pupil: 'Voor vandaag is dit klaar. Een volgende keer gaan we verder.',
    teacher: `Voor ‘${name(goal)}’ past er vandaag geen opgave meer: het doel rust.`,
  }),
  done: ({ mastered }) => ({
    pupil: 'Alles wat klaarstond, is gedaan. Goed gewerkt.',
    teacher: `Alles wat openstond, is gedaan. Doelen behaald: ${mastered}.`,
  }),
};
