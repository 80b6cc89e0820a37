import type { Answer } from '@leerspoor/engine';
import type { Io } from '../command/command.js';
import { Failure, UsageError } from '../command/command.js';
import { readAnswer } from './answer.js';
import { linesOf } from './lines.js';

/** Lines that are reported one by one. */
const reported = 10;

/** The answers in files of JSON lines: plain answers, or facts as the elements give them. Read anew at every pass. */
export class Log {
  readonly files: readonly string[];
  answers = 0;
  private wrong = 0;
  private readonly pupils = new Set<string>();
  private checked = false;

  constructor(
    files: readonly string[],
    private readonly io: Io,
  ) {
    if (files.length === 0)
      throw new UsageError('Name at least one log: a file with one answer or fact a line, in JSON.');
    this.files = files;
  }

  /** All answers in order. The first time through, what cannot be used is said. */
  *read(): Generator<Answer> {
    let last = '';
    for (const { file, number, text } of linesOf(this.files)) {
      const read = readAnswer(text);
      if (!read.answer) {
        if (read.problem && !this.checked) this.complain(`${file}:${number} ${read.problem}; it is left out.`);
        continue;
      }
      const { answer } = read;
      if (!this.checked && answer.pupil !== last) this.meet(answer.pupil, `${file}:${number}`);
      last = answer.pupil;
      if (!this.checked) this.answers += 1;
      yield answer;
    }
    this.conclude();
  }

  get pupilCount(): number {
    return this.pupils.size;
  }

  private meet(pupil: string, where: string): void {
    if (this.pupils.has(pupil)) {
      this.complain(
        `${where} pupil ${pupil} comes back: sort the log by pupil, then time. From here on this is another pupil.`,
      );
    }
    this.pupils.add(pupil);
  }

  private complain(sentence: string): void {
    this.wrong += 1;
    if (this.wrong <= reported) this.io.err(`${sentence}\n`);
  }

  private conclude(): void {
    if (this.checked) return;
    this.checked = true;
    if (this.wrong > reported) this.io.err(`… and ${this.wrong - reported} more like these.\n`);
    if (this.answers === 0) throw new Failure(`There is no answer to read in ${this.files.join(', ')}.`);
  }
}
