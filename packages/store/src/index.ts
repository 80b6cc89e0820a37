export { idbStore, type Owner } from './idb/idb-store.js';
export { memoryStore } from './memory-store.js';
export { Outbox, type OutboxOptions } from './outbox.js';
