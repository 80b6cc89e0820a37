import type { GoalSource, ItemSource, PackSource } from '../source/schema/index.js';

/** An item as a goal file holds it, as far as another tool's question gives it. */
export type Question = Partial<ItemSource> & {
  readonly prompt: NonNullable<ItemSource['prompt']>;
  readonly answer: NonNullable<ItemSource['answer']>;
};

/** A question that was read. */
export interface Found {
  /** Its name in the other tool. */
  readonly name: string;
  /** Where it stands in the file that is imported, e.g. `line 12`. */
  readonly place: string;
  /** Names of the categories that hold it, from the widest. */
  readonly category?: readonly string[] | undefined;
  readonly question: Question;
  /** What is otherwise than in the other tool. */
  readonly notes: readonly string[];
  /** Files that its texts name. */
  readonly files: readonly string[];
}

/** A question that cannot be taken over, and why. */
export interface PassedOver {
  readonly name: string;
  readonly place: string;
  readonly why: string;
}

/** All of a file, read: every question is in one of the two lists. */
export interface Imported {
  readonly title: string;
  readonly found: readonly Found[];
  readonly passedOver: readonly PassedOver[];
  /** Pictures, by the name they get in the pack. */
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** What holds for the file as a whole. */
  readonly notes: readonly string[];
  /** What the file says of the goals that its categories name, and of misconceptions; only a spreadsheet does. */
  readonly goals?: ReadonlyMap<string, GoalSource>;
  readonly misconceptions?: PackSource['misconceptions'];
}

/** Why a question cannot be taken over. */
export class Unsupported extends Error {}

/** Reads questions one by one: each becomes an item or is passed over, none is lost. */
export class Gathering {
  readonly found: Found[] = [];
  readonly passedOver: PassedOver[] = [];
  readonly media = new Map<string, Uint8Array>();
  readonly notes: string[] = [];

  /** `read` gives the question, or throws an Unsupported. */
  take(name: string, place: string, category: readonly string[] | undefined, read: (draft: Draft) => Question): void {
    const draft = new Draft(this.media);
    try {
      const question = read(draft);
      this.found.push({ name, place, category, question, notes: draft.notes, files: draft.files });
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      this.passedOver.push({ name, place, why: error.message });
    }
  }

  as(title: string): Imported {
    const { found, passedOver, media, notes } = this;
    return { title, found, passedOver, media, notes };
  }
}

const pictures = /\.(?:png|jpe?g|gif|webp)$/iu;

/** What is gathered along with one question. */
export class Draft {
  readonly notes: string[] = [];
  readonly files: string[] = [];

  constructor(private readonly media: Map<string, Uint8Array>) {}

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  /** Takes a picture along; tells the name it gets. Throws an Unsupported where it is none that we show. */
  picture(name: string, bytes: Uint8Array | undefined): string {
    if (!bytes) throw new Unsupported(`its picture "${name}" is not in the file`);
    if (!pictures.test(name)) throw new Unsupported(`"${name}" is no picture in PNG, JPEG, GIF or WebP`);
    const base = name
      .split('/')
      .at(-1)!
      .normalize('NFD')
      .replace(/[^A-Za-z0-9.-]+/gu, '-');
    let own = `media/${base}`;
    for (let n = 2; this.media.has(own) && !same(this.media.get(own)!, bytes); n++)
      own = `media/${base.replace(/(?=\.\w+$)/u, `-${n}`)}`;
    this.media.set(own, bytes);
    this.files.push(own);
    return own;
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
