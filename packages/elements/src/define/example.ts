import { LeerspoorExample } from '../example/example.js';
import { define } from './define.js';

define('leerspoor-example', LeerspoorExample);
