import { ours } from '../locales/language.js';

/** The words of one support: Dutch comes with its code, the others when a page speaks them. */
export class Speech<W> {
  constructor(
    private readonly dutch: W,
    private readonly others: Readonly<Record<string, () => Promise<W>>>,
  ) {}

  async in(tag: string): Promise<W> {
    return (await this.others[ours(tag)]?.()) ?? this.dutch;
  }
}
