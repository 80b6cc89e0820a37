import { LeerspoorVideo } from '../video/video.js';
import { define } from './define.js';

define('leerspoor-video', LeerspoorVideo);
