// The page in the frame: takes its pupil and assignment from the page around it, and tells that what happens.
import 'leerspoor';
import { openFrame } from '@leerspoor/lms/frame';
import { otherOrigin } from './other-origin.js';

const practice = document.createElement('leerspoor-practice');
practice.src = 'built/breuken/pack.json';
try {
  const host = await openFrame({ hosts: [otherOrigin()] });
  host.join(practice);
  document.body.append(practice);
} catch (error) {
  document.body.append(error instanceof Error ? error.message : String(error));
}
