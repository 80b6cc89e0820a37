// Imported first by a page that a test looks at: keeps what the page asked for, and what it was refused.
declare global {
  interface Window {
    /** Violations of the policy: the directive, what was blocked, and where in the code. */
    refused: string[];
    /** Every address that was asked for. */
    asked: string[];
    /** Errors that nobody caught. */
    uncaught: string[];
  }
}

window.refused = [];
window.asked = [];
window.uncaught = [];

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) =>
  window.refused.push(`${effectiveDirective}: ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`),
);
addEventListener('error', ({ message }) => window.uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason)));
new PerformanceObserver((list) => window.asked.push(...list.getEntries().map(({ name }) => name))).observe({
  type: 'resource',
  buffered: true,
});

export {};
