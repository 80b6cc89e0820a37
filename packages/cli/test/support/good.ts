/** A small sound pack: two goals, of which the second asks for the first. */
export const good = {
  'pack.yaml': `pack: klein
version: 1.0.0
title: Klein
lang: nl
licence: CC-BY-4.0
goals: [een, twee]
misconceptions:
  PLUS: { pupil: Je telt op., teacher: Telt op. }
words:
  dubbel: { meaning: Twee keer hetzelfde. }
`,
  'een.yaml': `content: getallen
verb: verdubbelen
criteria:
  - text: Ik neem het getal twee keer.
supports:
  - kind: hint
    text: Leg het met blokjes.
  - kind: plan
    example: { n: 4 }
    steps:
      - text: Kijk.
        pictogram: look
        worked: "Het getal is {n}."
        input: { number: "{n}" }
items:
  - family: kaal
    vars: { n: 3..9 }
    make: { basis: 4, check: 2 }
    difficulty: 1
    prompt: Wat is het [dubbel](word:dubbel) van {n}?
    answer: { number: "{2 * n}" }
    wrong:
      - answer: "{n + 2}"
        misconception: PLUS
        feedback: Je telde op.
    right: Twee keer hetzelfde.
    solution:
      - "{n} + {n} = {2 * n}"
    slots: { n: "{n}" }
`,
  'twee.yaml': `content: getallen
verb: halveren
prerequisites: [een]
criteria:
  - text: Ik verdeel in twee gelijke delen.
supports: []
items:
  - family: half
    difficulty: 2
    prompt: Wat is de helft van 8?
    answer: { choice: "4" }
    wrong:
      - answer: "2"
        misconception: PLUS
        feedback: Reken na met blokjes.
      - answer: "6"
        feedback: Verdeel in twee gelijke delen.
    right: Twee gelijke delen.
    solution: ["8 : 2 = 4"]
`,
};
