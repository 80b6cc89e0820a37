import { keepOffline } from 'leerspoor/offline';
import { lessonFromAddress } from './lesson.js';
import { offerMine } from './mine.js';

const practice = lessonFromAddress();
document.querySelector('main')!.append(practice);
offerMine(practice);

// Once there is a task: from then on the page loads, and the lesson goes on, without a network.
practice.addEventListener(
  'leerspoor-item-presented',
  () => void keepOffline('/packages/leerspoor/offline/worker.js', { scope: './' }),
  { once: true },
);
