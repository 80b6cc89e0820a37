/** The files of a pack to start from: one goal, complete. The comments are for who opens it first. */
export function starter(id: string): Record<string, string> {
  return { 'pack.yaml': packOf(id), 'dubbel.yaml': goal };
}

const packOf = (id: string): string => `# yaml-language-server: $schema=./.schema/pack.schema.json
pack: ${id}
version: 1.0.0
title: Mijn eerste pack
lang: nl
licence: CC-BY-4.0
attribution:
  - Jouw naam

# Elk doel heeft een bestand: dubbel staat in dubbel.yaml.
goals: [dubbel]

# Denkfouten die je verwacht. Een fout antwoord verwijst ernaar.
misconceptions:
  PLUS-TWEE:
    pupil: Je telt er 2 bij. Verdubbelen is twee keer hetzelfde.
    teacher: Telt er 2 bij in plaats van te verdubbelen.
  ZELFDE:
    pupil: Je schrijft het getal over. Neem het twee keer.
    teacher: Geeft het getal zelf als antwoord.
`;

const goal = `# yaml-language-server: $schema=./.schema/goal.schema.json
# Een doel is een inhoud en een werkwoord.
content: getallen tot 30
verb: verdubbelen
audience: middle

criteria:
  - text: Ik neem het getal twee keer.

supports:
  - kind: hint
    text: Leg het getal met blokjes. Leg er evenveel naast.
  - kind: plan
    # {getal} en {dubbel} zijn plaatsen die elke opgave zelf invult; hier staat een voorbeeld.
    example: { getal: 4, dubbel: 8 }
    steps:
      - text: Lees het getal.
        pictogram: look
        worked: "Het getal is {getal}."
      - text: Leg het twee keer.
        pictogram: count
        worked: "{getal} en nog eens {getal}."
      - text: Tel samen.
        pictogram: add
        worked: "{getal} + {getal} = {dubbel}"
        input: { number: "{dubbel}" }
  - kind: example
    task: Wat is het dubbel van 6?
    lines:
      - text: 6 en nog eens 6.
        think: Ik neem het getal twee keer.
      - text: 6 + 6 = 12.

# Iets om te doen zonder scherm.
offscreen:
  - text: Gooi met een dobbelsteen. Zeg het dubbel van het getal.
    materials: [een dobbelsteen]

# Een opgave met variabelen is een sjabloon: elke mogelijkheid wordt een opgave.
items:
  - family: kaal
    vars: { n: 1..30 }
    where: n != 2
    make: { basis: 7, check: 5, recheck: 3, placement: 1 }
    difficulty: if(n < 11, 1, 2)
    kind: closed
    seconds: 10
    prompt: Wat is het dubbel van {n}?
    answer: { number: "{2 * n}" }
    wrong:
      - answer: "{n + 2}"
        misconception: PLUS-TWEE
        feedback: Je telde er 2 bij. Neem het getal zelf twee keer.
      - answer: "{n}"
        misconception: ZELFDE
        feedback: Dat is het getal zelf. Neem het twee keer.
    otherwise:
      how: Dat is nog niet het dubbel.
      next: Teken het getal als stippen, en teken er evenveel naast.
      level: process
    right: Verdubbelen is twee keer hetzelfde getal.
    solution:
      - "{n} + {n} = {2 * n}"
    slots: { getal: "{n}", dubbel: "{2 * n}" }

  # like neemt alles over van een andere familie; wat je hier schrijft, komt in de plaats.
  - family: verhaal
    like: kaal
    vars: { n: 3..30, wat: [knikkers, stickers, schelpen] }
    make: { basis: 7, check: 5, recheck: 3, placement: 1 }
    seconds: 20
    prompt: Noor heeft {n} {wat}. Tom heeft er dubbel zoveel. Hoeveel {wat} heeft Tom?

  - family: kies
    like: kaal
    vars: { n: 3..30 }
    where: n != 4
    make: { basis: 5 }
    prompt: Kies het dubbel van {n}.
    answer: { choice: "{2 * n}", sorted: true }
    wrong:
      - answer: "{n + 2}"
        misconception: PLUS-TWEE
        feedback: Je telde er 2 bij. Neem het getal zelf twee keer.
      - answer: "{n}"
        misconception: ZELFDE
        feedback: Dat is het getal zelf. Neem het twee keer.
      - answer: "{2 * n + 2}"
        misconception: PLUS-TWEE
        feedback: Dat is 2 te veel. Neem het getal precies twee keer.

  - family: som
    like: kaal
    vars: { n: 3..30 }
    make: { basis: 5, check: 5, recheck: 2, placement: 1 }
    prompt: "{n} + {n} = ?"

  - family: met-stippen
    like: kaal
    vars: { n: 3..10 }
    make: { herhaling: 6 }
    difficulty: 1
    repairs: [PLUS-TWEE]
    scaffold: 1
    prompt: Je ziet twee keer {n}. Hoeveel is dat samen?
    figure: { figure: objects, object: star, groups: ["{n}", "{n}"], layout: fives }

  - family: twee-keer
    like: kaal
    vars: { n: 3..12 }
    make: { herhaling: 6 }
    difficulty: 1
    repairs: [ZELFDE]
    scaffold: 1
    prompt: Neem {n} twee keer. Hoeveel is {n} en nog eens {n}?

  - family: terug
    vars: { n: 4..20 }
    make: { verrijking: 6 }
    difficulty: 4
    kind: think
    enrichment: reason
    seconds: 30
    prompt: Het dubbel van een getal is {2 * n}. Welk getal is het?
    answer: { number: "{n}" }
    wrong:
      - answer: "{4 * n}"
        misconception: ZELFDE
        feedback: Je verdubbelde nog eens. Het dubbel staat er al.
      - answer: "{2 * n - 2}"
        misconception: PLUS-TWEE
        feedback: Je trok er 2 af. Welk getal, twee keer genomen, is {2 * n}?
    otherwise: Verdeel {2 * n} in twee gelijke delen.
    right: Van het dubbel terug naar het getal is halveren.
    solution:
      - "{n} + {n} = {2 * n}, dus het getal is {n}."
    slots: { getal: "{n}", dubbel: "{2 * n}" }
`;
