import './interactions/all.js';

export * from './core.js';
