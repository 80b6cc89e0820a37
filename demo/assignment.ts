import '@leerspoor/elements/define/assignment.js';
