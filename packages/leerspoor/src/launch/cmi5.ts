// The launch page of a cmi5 package.
import '../index.js';
import { openCmi5 } from '@leerspoor/lms/cmi5';
import { idbStore } from '@leerspoor/store';
import { begin } from './lesson.js';
import { fetchPack, readSetting } from './setting.js';
import { showReturn, showTrouble } from './trouble.js';

const setting = await readSetting();
const { main, src, assignment, passing } = setting;

try {
  const { data, pack } = await fetchPack(src);
  const launch = await openCmi5({
    ...{ pack, assignment, passing },
    search: location.search,
    storeOf: (pupil) => idbStore({ pack: pack.id, pupil }),
    tell: (trouble) => showTrouble(main, trouble),
  });
  const session = launch?.session;
  begin(setting, { data, pupil: launch?.pupil, store: launch?.store, deliver: (facts) => session?.deliver(facts) });
  if (session) {
    addEventListener('pagehide', ({ persisted }) => !persisted && void session.end());
    if (session.returnUrl) showReturn(main, session.returnUrl, () => session.end());
  }
} catch {
  begin(setting, {}); // it says what is wrong with the pack, and tries again when asked
}
