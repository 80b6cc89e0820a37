// The one page that holds everything: script and pack are in it, so that it opens from a disk, without a server.
import '../index.js';
import { begin } from './lesson.js';
import { readSetting } from './setting.js';

const text = document.querySelector('script[type="application/json"]')?.textContent ?? 'null';
// no await here: in one file, what is loaded lazily stands behind this line
void readSetting().then((setting) => begin(setting, { data: JSON.parse(text) as unknown }));
