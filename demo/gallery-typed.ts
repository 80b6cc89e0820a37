import { item, type Sample } from './gallery-sample.js';

const third: readonly [string, string] = ['3', '4'];

/** Answers that are chosen or typed. */
export const typed: readonly Sample[] = [
  {
    item: item(
      'choice',
      {
        type: 'choice',
        options: [
          { id: '2/3', text: [{ fraction: ['2', '3'] }] },
          { id: '2/5', text: [{ fraction: ['2', '5'] }], correct: true },
          { id: '5/2', text: [{ fraction: ['5', '2'] }] },
          { id: '1/5', text: [{ fraction: ['1', '5'] }] },
        ],
      },
      {
        prompt: 'Welk deel van de strook is gekleurd?',
        figure: { figure: 'strip', parts: 5, shaded: 2 },
        right: 'Vijf even grote stukken in totaal, twee gekleurd: dat is twee vijfde.',
        wrong: [
          {
            answer: '2/3',
            misconception: 'B-DEELREST',
            feedback:
              'Je vergelijkt de gekleurde stukken met de witte. Tel onder de streep álle stukken: hoeveel zijn dat er samen?',
          },
        ],
        solution: [
          'Tel alle stukken: het zijn er 5. Dat komt onder de streep.',
          'Tel de gekleurde stukken: het zijn er 2. Dat komt boven de streep.',
          ['Dus ', { fraction: ['2', '5'] }, ' is gekleurd.'],
        ],
      },
    ),
    right: { type: 'choice', chosen: ['2/5'] },
    wrong: { type: 'choice', chosen: ['2/3'] },
  },
  {
    item: item(
      'number',
      { type: 'number', correct: [15], unit: 'knikkers' },
      {
        prompt: ['Hoeveel is ', { fraction: third }, ' van 20 knikkers?'],
        figure: { figure: 'objects', object: 'knikker', groups: [5, 5, 5, 5], layout: 'dice' },
        right: 'Vier gelijke groepjes van 5, en drie daarvan zijn 15.',
        wrong: [
          {
            answer: '5',
            misconception: 'B-ALLEENNOEMER',
            feedback: ['5 is één groepje, dus ', { fraction: ['1', '4'] }, '. Hoeveel groepjes heb je nodig?'],
          },
        ],
        solution: ['Verdeel 20 in 4 gelijke groepjes: elk 5.', 'Neem 3 groepjes: 3 × 5 = 15.'],
      },
    ),
    right: { type: 'number', text: '15' },
    wrong: { type: 'number', text: '5' },
  },
  {
    item: item(
      'fraction',
      { type: 'fraction', correct: '3/4', form: 'equal' },
      {
        prompt: [{ fraction: ['1', '4'] }, ' + ', { fraction: ['2', '4'] }, ' = ?'],
        figure: { figure: 'strip', parts: 4, shaded: 1 },
        right: 'De stukken blijven even groot: tel alleen hoeveel het er zijn.',
        wrong: [
          {
            answer: '3/8',
            misconception: 'B-OPTELBEIDE',
            feedback: 'De stukken blijven vierden. Je hebt 1 vierde en 2 vierden. Hoeveel vierden zijn dat samen?',
          },
        ],
        solution: [
          'De noemers zijn gelijk: het zijn allemaal vierden.',
          'Tel de tellers op: 1 + 2 = 3.',
          ['Samen: ', { fraction: third }, '.'],
        ],
      },
    ),
    right: { type: 'fraction', text: '3/4' },
    wrong: { type: 'fraction', text: '3/8' },
  },
  {
    item: item(
      'text',
      { type: 'text', correct: ['werkte'] },
      {
        prompt: ['De zin gaat over gisteren. Vul in (', { em: 'werken' }, '): Gisteren … mijn oma in de tuin.'],
        right: "De k van werken zit in 't kofschip: ik-vorm + te.",
        wrong: [
          {
            answer: 'werkde',
            misconception: 'W-KLANK',
            feedback: "Kijk naar het hele werkwoord: wer-k-en. Zit die letter in 't kofschip?",
          },
        ],
        solution: [
          'Hele werkwoord: werken. De letter voor -en is k.',
          "k zit in 't kofschip, dus + te.",
          ['ik werk + te = ', { strong: 'werkte' }],
        ],
      },
    ),
    right: { type: 'text', text: 'werkte' },
    wrong: { type: 'text', text: 'werkde' },
  },
];
