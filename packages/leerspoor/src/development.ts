// `import 'leerspoor'` where the export condition `development` is set, as Vite and webpack do while one develops.
import './development/watch.js';

export * from './index.js';
