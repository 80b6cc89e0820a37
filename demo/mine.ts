import type { LeerspoorPractice } from '@leerspoor/elements';

/** "Mijn werk": a pupil saves the own work in a file, fetches it from one, or deletes it from this device. */
export const offerMine = (practice: LeerspoorPractice): void => {
  const mine = document.querySelector('.mine')!;
  const said = mine.querySelector('[role=status]')!;
  const sure = document.querySelector<HTMLDialogElement>('.ask')!;
  const tell = (sentence: string): void => void (said.textContent = sentence);

  const save = async (): Promise<void> => {
    if (!practice.pupil) {
      tell('Zeg eerst wie je bent.');
      return;
    }
    download(await practice.export(), `mijn-werk-${new Date().toISOString().slice(0, 10)}.json`);
    tell('Je werk staat in een bestand, bij je downloads.');
  };
  mine.querySelector('[data-do=save]')!.addEventListener('click', () => void save());

  const picked = mine.querySelector<HTMLInputElement>('input[type=file]')!;
  const fetchPicked = async (): Promise<void> => {
    const [file] = picked.files ?? [];
    if (file) tell(await fetchFrom(await file.text(), practice));
    picked.value = '';
  };
  picked.addEventListener('change', () => void fetchPicked());

  mine.querySelector('[data-do=forget]')!.addEventListener('click', () => sure.showModal());
  const forget = async (): Promise<void> => {
    await practice.forget();
    tell('Je werk is van dit toestel gewist.');
  };
  sure.addEventListener('close', () => void (sure.returnValue === 'forget' && forget()));
};

/** Resolves to what is to be said. Where nobody practises yet, the file says who does. */
const fetchFrom = async (text: string, practice: LeerspoorPractice): Promise<string> => {
  const before = practice.pupil;
  try {
    practice.pupil ||= pupilIn(text);
    await practice.import(text);
    return 'Je werk is er. Je gaat verder waar je was.';
  } catch (error) {
    practice.pupil = before;
    console.warn(error);
    return 'Dit bestand past hier niet. Er is niets veranderd: je werk op dit toestel staat er nog.';
  }
};

const pupilIn = (text: string): string => /"pupil":"([^"\\]+)"/.exec(text)?.[1] ?? '';

const download = (text: string, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
