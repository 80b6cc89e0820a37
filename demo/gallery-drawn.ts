import { item, type Sample } from './gallery-sample.js';

/** Answers that are pointed at, drawn, laid or told, and several one after the other. */
export const drawn: readonly Sample[] = [
  {
    item: item(
      'number-line',
      { type: 'number-line', line: { figure: 'line', from: 0, to: 1, parts: 4 }, correct: '3/4' },
      {
        prompt: ['Zet ', { fraction: ['3', '4'] }, ' op de getallenlijn.'],
        right: 'Vier gelijke sprongen tot 1; na drie sprongen ben je bij drie vierde.',
        wrong: [{ answer: '1/2', feedback: 'Tel de sprongen vanaf 0, niet de streepjes.' }],
        solution: ['Van 0 tot 1 zijn er 4 sprongen.', 'Zet 3 sprongen vanaf 0.'],
      },
    ),
    right: { type: 'number-line', at: 0.75 },
    wrong: { type: 'number-line', at: 0.5 },
  },
  {
    item: item(
      'spot',
      {
        type: 'spot',
        figure: {
          figure: 'strips',
          strips: [
            { parts: 3, shaded: 1 },
            { parts: 3, shaded: 2 },
          ],
        },
        regions: [
          { id: 'top', label: 'bovenste strook', x: 0, y: 0, width: 100, height: 46 },
          { id: 'bottom', label: 'onderste strook', x: 0, y: 54, width: 100, height: 46, correct: true },
        ],
      },
      {
        prompt: ['Tik de strook aan waarvan ', { fraction: ['2', '3'] }, ' gekleurd is.'],
        right: 'Drie stukken, twee gekleurd.',
        wrong: [{ answer: 'top', feedback: 'Tel de gekleurde stukken. Hoeveel moeten het er zijn?' }],
        solution: ['Onder zijn 2 van de 3 stukken gekleurd.'],
      },
    ),
    right: { type: 'spot', chosen: ['bottom'] },
    wrong: { type: 'spot', chosen: ['top'] },
  },
  {
    item: item(
      'shade',
      { type: 'shade', figure: { figure: 'strip', parts: 5, shaded: 0 }, correct: '2/5', cut: { from: 2, to: 8 } },
      {
        prompt: ['Kleur ', { fraction: ['2', '5'] }, ' van de strook.'],
        right: 'Vijf even grote stukken, twee gekleurd.',
        wrong: [{ answer: '2/3', feedback: 'Tel alle stukken, ook de gekleurde. Hoeveel moeten het er zijn?' }],
        solution: ['Verdeel de strook in 5 even grote stukken.', 'Kleur er 2.'],
      },
    ),
    right: { type: 'shade', parts: 5, shaded: [0, 1] },
    wrong: { type: 'shade', parts: 3, shaded: [0, 1] },
  },
  {
    item: item(
      'place',
      {
        type: 'place',
        object: 'peer',
        total: 5,
        all: true,
        bins: [
          { id: 'blue', label: 'blauw mandje', correct: 2 },
          { id: 'red', label: 'rood mandje', correct: 3 },
        ],
      },
      {
        prompt: 'Leg 2 peren in het blauwe mandje en de rest in het rode.',
        right: '5 is 2 en 3.',
        wrong: [{ answer: 'blue=3', feedback: 'Tel de peren in het blauwe mandje. Het moeten er 2 zijn.' }],
        solution: ['2 in het blauwe mandje.', 'De andere 3 in het rode.'],
      },
    ),
    right: { type: 'place', counts: { blue: 2, red: 3 } },
    wrong: { type: 'place', counts: { blue: 3, red: 2 } },
  },
  {
    item: item(
      'split',
      { type: 'split', whole: 8, parts: [5, null] },
      {
        prompt: '8 splits je in 5 en …',
        right: '5 en 3 is 8.',
        wrong: [{ answer: '4', feedback: 'Tel verder vanaf 5 tot 8. Hoeveel stapjes zijn dat?' }],
        solution: ['Tel verder: 6, 7, 8.', 'Dat zijn 3 stapjes.'],
      },
    ),
    right: { type: 'split', values: ['3'] },
    wrong: { type: 'split', values: ['4'] },
  },
  {
    item: item(
      'expression',
      { type: 'expression', correct: '3 × 4', form: 'same' },
      {
        prompt: 'Er zijn 3 zakjes met elk 4 knikkers. Schrijf de som.',
        right: '3 keer 4: 3 × 4.',
        wrong: [{ answer: '3 + 4', feedback: 'In elk zakje zitten er 4. Hoe vaak tel je 4?' }],
        solution: ['3 zakjes van 4 is 4 + 4 + 4.', 'Dat schrijf je als 3 × 4.'],
      },
    ),
    right: { type: 'expression', text: '3 × 4' },
    wrong: { type: 'expression', text: '3 + 4' },
  },
  {
    item: item(
      'open',
      {
        type: 'open',
        lines: 3,
        criteria: ['Ik zeg dat de stukken even groot moeten zijn.', 'Ik geef een voorbeeld.'],
        model: ['Bij 1/3 zijn er drie even grote stukken. Zijn ze niet even groot, dan klopt de breuk niet.'],
      },
      {
        prompt: 'Leg uit: waarom moeten de stukken van een breuk even groot zijn?',
        right: 'Je hebt je antwoord naast een voorbeeld gelegd.',
        wrong: [],
        solution: [],
        selfJudged: true,
      },
    ),
    right: { type: 'open', text: 'Anders weet je niet welk deel het is.', met: [0] },
    wrong: { type: 'open', text: 'Daarom.', met: [] },
  },
  {
    item: item(
      'stepped',
      {
        type: 'stepped',
        steps: [
          {
            prompt: 'Hoeveel stukken zijn er in totaal?',
            figure: { figure: 'circle', parts: 8, shaded: 3 },
            interaction: { type: 'number', correct: [8] },
            right: 'Acht stukken.',
            wrong: [{ answer: '5', feedback: 'Tel ook de gekleurde stukken mee.' }],
          },
          {
            prompt: 'Hoeveel stukken zijn gekleurd?',
            interaction: { type: 'number', correct: [3] },
            right: 'Drie gekleurd.',
            wrong: [],
          },
        ],
      },
      {
        prompt: 'Welk deel van de cirkel is gekleurd? Doe het stap voor stap.',
        right: 'Drie van de acht stukken: drie achtste.',
        wrong: [],
        solution: ['8 stukken in totaal.', '3 gekleurd, dus 3/8.'],
      },
    ),
    right: {
      type: 'stepped',
      steps: [
        { type: 'number', text: '8' },
        { type: 'number', text: '3' },
      ],
    },
    wrong: {
      type: 'stepped',
      steps: [
        { type: 'number', text: '5' },
        { type: 'number', text: '3' },
      ],
    },
  },
];
