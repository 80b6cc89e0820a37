import { html } from 'lit';
import type { WhoEvent } from '../../who/who.js';
import type { FirstRoom } from './view.js';

/** Who is practising? The code for asking comes only where no pupil was given. */
export const who = ({ lang }: FirstRoom, take: (pupil: string) => void): unknown => {
  void import('../../define/who.js');
  return html`<leerspoor-who lang=${lang} @leerspoor-who=${({ pupil }: WhoEvent) => take(pupil)}></leerspoor-who>`;
};
