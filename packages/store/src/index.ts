export { idbStore, type Owner } from './idb/idb-store.js';
export { memoryStore } from './memory-store.js';
