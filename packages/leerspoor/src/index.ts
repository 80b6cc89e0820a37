import '@leerspoor/elements/define/practice.js';
import '@leerspoor/elements/define/item.js';
import '@leerspoor/elements/define/figure.js';

export * from '@leerspoor/elements';
