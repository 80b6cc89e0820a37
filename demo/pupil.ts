import { lessonFromAddress } from './lesson.js';

document.querySelector('main')!.append(lessonFromAddress());
