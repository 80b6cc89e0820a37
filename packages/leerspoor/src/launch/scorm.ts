// The launch page of a SCORM package.
import '../index.js';
import { openScorm, type LmsTrouble } from '@leerspoor/lms/scorm';
import { begin } from './lesson.js';
import { fetchPack, readSetting } from './setting.js';
import { showTrouble } from './trouble.js';

const setting = await readSetting();
const { main, src, assignment, passing } = setting;
const tell = (trouble: LmsTrouble): void => showTrouble(main, trouble);

try {
  const { data, pack } = await fetchPack(src);
  const edition = main.dataset.edition === '2004' ? '2004' : '1.2';
  const attempt = await openScorm({ pack, assignment, passing, edition, tell });
  begin(setting, { data, pupil: attempt?.pupil, store: attempt?.store, deliver: (facts) => attempt?.deliver(facts) });
  if (attempt) {
    addEventListener('pagehide', ({ persisted }) => (persisted ? attempt.save() : attempt.end()));
    document.addEventListener('visibilitychange', () => document.hidden && attempt.save());
  }
} catch {
  begin(setting, {}); // it says what is wrong with the pack, and tries again when asked
}
