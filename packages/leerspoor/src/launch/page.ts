// The one page that holds everything: script and pack are in it, so that it opens from a disk, without a server.
import '../index.js';
import { begin } from './lesson.js';
import { readSetting } from './setting.js';

const text = document.querySelector('script[type="application/json"]')?.textContent ?? 'null';
begin(await readSetting(), { data: JSON.parse(text) as unknown });
