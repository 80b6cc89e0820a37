import { LeerspoorFigure } from '../figures/figure.js';
import { define } from './define.js';

define('leerspoor-figure', LeerspoorFigure);
