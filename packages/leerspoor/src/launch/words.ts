import type { LmsTrouble } from '@leerspoor/lms/scorm';

interface Words {
  /** For the pupil, whatever went wrong. */
  readonly pupil: string;
  readonly forTeacher: string;
  readonly back: string;
  readonly teacher: Readonly<Record<LmsTrouble, string>>;
}

const nl: Words = {
  pupil: 'Je kunt gewoon oefenen. Wat je doet, wordt bewaard op dit toestel.',
  forTeacher: 'Voor de leraar',
  back: 'Terug naar de leeromgeving',
  teacher: {
    none: 'Deze pagina werd niet vanuit de leeromgeving geopend: er komt geen resultaat in het puntenboek. Open de activiteit in de leeromgeving zelf.',
    refused:
      'De leeromgeving neemt nu geen resultaten aan. Wat gedaan werd, staat op dit toestel en wordt verstuurd als de leerling de activiteit hier opnieuw opent.',
    cut: 'De leeromgeving bewaart niet alles wat nodig is om op een ander toestel verder te gaan. Laat de leerling hetzelfde toestel gebruiken.',
    damaged:
      'Wat de leeromgeving bewaarde, is onleesbaar of hoort bij een andere versie. De leerling gaat verder met wat op dit toestel staat, of begint opnieuw.',
    stranger:
      'De leeromgeving gaf de stand van een andere leerling. Die werd niet gebruikt; controleer of de juiste leerling aangemeld is.',
    denied:
      'De leeromgeving aanvaardt deze start niet meer. Sluit de activiteit en open ze opnieuw; wat gedaan werd, staat op dit toestel.',
  },
};

const en: Words = {
  pupil: 'You can go on practising. What you do is kept on this device.',
  forTeacher: 'For the teacher',
  back: 'Back to the LMS',
  teacher: {
    none: 'This page was not opened from the LMS: no result will reach the gradebook. Open the activity in the LMS itself.',
    refused:
      'The LMS does not take results now. What was done is on this device, and is sent when the pupil opens the activity here again.',
    cut: 'The LMS does not keep all that is needed to go on from another device. Let the pupil use the same device.',
    damaged:
      'What the LMS kept cannot be read, or belongs to another version. The pupil goes on with what is on this device, or begins anew.',
    stranger:
      'The LMS handed over the state of another pupil. It was not used; see whether the right pupil is signed in.',
    denied:
      'The LMS no longer accepts this launch. Close the activity and open it again; what was done is on this device.',
  },
};

const fr: Words = {
  pupil: 'Tu peux continuer à t’exercer. Ce que tu fais est gardé sur cet appareil.',
  forTeacher: 'Pour l’enseignant',
  back: 'Retour à la plateforme',
  teacher: {
    none: 'Cette page n’a pas été ouverte depuis la plateforme : aucun résultat n’y arrivera. Ouvrez l’activité dans la plateforme.',
    refused:
      'La plateforme n’accepte pas les résultats pour le moment. Le travail est gardé sur cet appareil et sera envoyé quand l’élève y rouvrira l’activité.',
    cut: 'La plateforme ne garde pas tout ce qu’il faut pour continuer sur un autre appareil. Faites utiliser le même appareil.',
    damaged:
      'Ce que la plateforme a gardé est illisible ou vient d’une autre version. L’élève continue avec ce qui est sur cet appareil, ou recommence.',
    stranger:
      'La plateforme a donné l’état d’un autre élève. Il n’a pas été utilisé ; vérifiez quel élève est connecté.',
    denied:
      'La plateforme n’accepte plus ce lancement. Fermez l’activité et rouvrez-la ; le travail est gardé sur cet appareil.',
  },
};

const de: Words = {
  pupil: 'Du kannst einfach weiter üben. Was du tust, wird auf diesem Gerät aufgehoben.',
  forTeacher: 'Für die Lehrkraft',
  back: 'Zurück zur Lernplattform',
  teacher: {
    none: 'Diese Seite wurde nicht aus der Lernplattform geöffnet: Dort kommt kein Ergebnis an. Öffnen Sie die Aktivität in der Plattform selbst.',
    refused:
      'Die Lernplattform nimmt jetzt keine Ergebnisse an. Die Arbeit liegt auf diesem Gerät und wird gesendet, wenn die Aktivität hier wieder geöffnet wird.',
    cut: 'Die Lernplattform bewahrt nicht alles auf, was man braucht, um auf einem anderen Gerät weiterzumachen. Lassen Sie dasselbe Gerät benutzen.',
    damaged:
      'Was die Lernplattform aufbewahrt hat, ist unlesbar oder gehört zu einer anderen Version. Es geht weiter mit dem, was auf diesem Gerät liegt, oder von vorn.',
    stranger:
      'Die Lernplattform übergab den Stand eines anderen Kindes. Er wurde nicht benutzt; prüfen Sie, wer angemeldet ist.',
    denied:
      'Die Lernplattform nimmt diesen Start nicht mehr an. Schließen Sie die Aktivität und öffnen Sie sie neu; die Arbeit liegt auf diesem Gerät.',
  },
};

const all: Readonly<Record<string, Words>> = { nl, en, fr, de };

/** English where it is none of ours. */
export function words(lang: string): Words {
  return all[lang.slice(0, 2).toLowerCase()] ?? en;
}
