import { LeerspoorItem } from '../item/item.js';
import { define } from './define.js';

define('leerspoor-item', LeerspoorItem);

declare global {
  interface HTMLElementTagNameMap {
    'leerspoor-item': LeerspoorItem;
  }
}
