import type { Card } from '../model/interaction.js';
import { object, optional, type Fields, type Schema } from '../schema/schema.js';
import { id } from '../schema/words.js';
import { figure } from './figure.js';
import { text } from './text.js';

export const cardFields: Fields<Card> = { id, text, figure: optional(figure) };
export const card: Schema<Card> = object<Card>(cardFields);
